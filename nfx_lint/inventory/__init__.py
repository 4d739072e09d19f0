"""The resources that templates and bodies create, with plans, storage, ports and links."""
