"""Authors' Markdown: its lines, blocks, headings and links, and the HTML that it becomes."""
