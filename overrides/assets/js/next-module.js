/* Which module comes next: one rule for home, the pages of modules and the paths. */
import { recall } from "./state.js"

/**
 * The first of an order that is for the visitor's role and not done: from a place in it, then round from the start.
 * While no role is chosen every module counts.
 * @template T
 * @param {T[]} order
 * @param {number} from
 * @param {(each: T) => { roles: string[], done: boolean }} told
 * @returns {T | undefined}
 */
export const nextOf = (order, from, told) =>
  [...order.slice(Math.max(from, 0)), ...order.slice(0, Math.max(from, 0))].find((each) => {
    const { roles, done } = told(each)
    return !done && isForVisitor(roles)
  })

/** @param {string[]} roles */
export function isForVisitor(roles) {
  const role = recall("rol")
  return !role || roles.includes(role)
}
