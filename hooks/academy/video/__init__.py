"""From script and narration to film. Part of the extra `video`; nothing else in the house imports it."""
