"""The words that only paper shows, in English."""

from academy.text.groups import Paper

PAPER = Paper(
    version="Version of {day}",
    qr_code="QR code to {address}",
    date="Date",
    begin="Start",
    finish="End",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
