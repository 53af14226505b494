"""Templates that Jinja has compiled, among what is kept."""

from hashlib import blake2b

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from academy.kept import results_of


class KeptTemplates(BytecodeCache):
    """Keeps the code of a template by its name and its text."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code when it is known."""
        if (results := results_of(__name__)) and (code := results.get(_key(bucket))):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember the code."""
        if results := results_of(__name__):
            results.put(_key(bucket), bucket.bytecode_to_string())


def _key(bucket: Bucket) -> bytes:
    return blake2b(f"{bucket.key} {bucket.checksum}".encode(), digest_size=16).digest()
