"""Small files of every kind, made for a test."""

import io

from PIL import Image

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"


def picture(kind: str = "PNG", size: tuple[int, int] = (8, 8)) -> bytes:
    """A grey picture."""
    held = io.BytesIO()
    Image.new("1" if kind == "PNG" else "RGB", size).save(held, kind)
    return held.getvalue()


def drawing(inside: str, attributes: str = "") -> bytes:
    """An SVG with something in it."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}>\n{inside}\n</svg>'.encode()
