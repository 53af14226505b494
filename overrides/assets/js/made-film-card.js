/* A film as its first picture, as `render/film_card.py` writes it. */
import { clockTime } from "./words.js"

/** @typedef {{ id: string, title: string, lang: string | null, url: string, poster: boolean, seconds: number }} Film `url`: of its page below the home page of a language. */

/** @param {Film & { where: string }} film @param {string} address @param {string} root the root of the site, where pictures stand */
export function filmCard({ title, lang, url, poster, seconds, where }, address, root) {
  const card = made("article", "film-card")
  card.dataset.filmCard = ""
  const heading = made("h3", "")
  if (lang) heading.lang = lang
  heading.append(Object.assign(document.createElement("a"), { href: address, textContent: title }))
  const line = made("p", "film-card__where", where)
  card.append(posterOf(poster ? `${root}${url}poster-klein.webp` : "", seconds), heading, line)
  return card
}

/** @param {string} source @param {number} seconds */
export function posterOf(source, seconds) {
  const poster = made("span", "film-card__poster")
  poster.dataset.poster = ""
  const size = { width: 384, height: 216, alt: "", loading: "lazy", decoding: "async" }
  if (source) poster.append(Object.assign(document.createElement("img"), size, { src: source }))
  if (!seconds) return poster
  const play = made("span", "film-card__play")
  play.setAttribute("aria-hidden", "true")
  play.append(made("span", "icon icon--play"))
  poster.append(play, made("span", "film-card__time", clockTime(seconds)))
  return poster
}

/** @param {string} tag @param {string} classes @param {string} [text] */
function made(tag, classes, text = "") {
  return Object.assign(document.createElement(tag), { className: classes, textContent: text })
}
