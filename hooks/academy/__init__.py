"""The academy without a site builder: files → load → validate → assemble → render.

Read `pipeline.py` first: it is the map of the house.
"""
