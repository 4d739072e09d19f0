"""What templates and bodies make: resources with their plans, storage, ports and links."""
