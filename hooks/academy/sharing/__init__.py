"""What a page tells search engines, chats and other machines about itself, in its head.

Nothing here is for the eye: JSON-LD after schema.org and LRMI, and the few tags behind a link's preview.
"""

from academy.sharing.described import structured_data
from academy.sharing.graph import graph_text
from academy.sharing.preview import link_preview

__all__ = ["graph_text", "link_preview", "structured_data"]
