"""What authors and visitors wait for, measured beside the peers; read `README.md` first."""
