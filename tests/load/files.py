"""Small files of every kind, made for a test."""

import io
from zlib import compress

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


def paper(inside: bytes, dictionary: bytes = b"/Type /ObjStm /Filter /FlateDecode") -> bytes:
    """A PDF with objects packed into a stream."""
    return PDF + b"2 0 obj\n<< " + dictionary + b" >>\nstream\n" + compress(inside) + b"\nendstream\nendobj\n"


def layered(layers: int) -> bytes:
    """A JPEG of which the last layer is there many times."""
    held = io.BytesIO()
    Image.new("L", (64, 64)).save(held, "JPEG", progressive=True)
    whole = held.getvalue()
    last = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + last * layers + whole[-2:]
