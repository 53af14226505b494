"""The computer's voice, and a listener that checks it. Part of the extras `speech` and `listen`."""
