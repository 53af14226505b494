"""The pages of the author guide about rules, made from the rules and the cases that test them."""
