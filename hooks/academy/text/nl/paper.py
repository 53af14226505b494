"""The words that only paper shows, in Dutch."""

from academy.text.groups import Paper

PAPER = Paper(
    version="Versie van {day}",
    qr_code="QR-code naar {address}",
    date="Datum",
    begin="Begin",
    finish="Klaar",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
)
