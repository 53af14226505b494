"""The tints and the line widths of everything with people; a picture carries its own light ground, in dark too."""

INK, WHITE = "#16324F", "#FFFDF9"
GROUND, FLOOR, CREAM, SAND = "#EAF3F0", "#EFE3D0", "#FBF8F3", "#F4EEE4"
TEAL, MINT, SOFT, MID = "#0F7C78", "#E4F1EF", "#BFE3DC", "#7FC4BB"
ORANGE, PEACH, GLOW = "#F2832B", "#FDD2B8", "#F8E6CF"
YELLOW, WOOD, GLASS, SLATE, TAPE = "#FFE3A0", "#DDB98C", "#D9ECEE", "#1F5C57", "#E9DFC8"

SKINS = ("#F7D9C0", "#EBBE98", "#C98F66", "#9A623F")
CLOTHES = ("#F2A65A", "#F6C86E", "#7FC4BB", "#BFE3DC", "#8FB8C9", "#E58A6B", "#F4B9A2", "#D7E6EA")

HAIRLINE, THIN, LINE, THICK = 3, 4, 5, 7
"""Widths of lines where a standing person is some 300 high."""
