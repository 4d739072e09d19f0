"""The expression language of templates: `${args.NAME}`, `${refs.NAME.id}`, `${fn.toBase64('text')}`.

Pure functions over strings: `tokens` reads tokens, `parse` builds the tree, `check` reports faults.
The clean path loads this package, so it imports neither `re` nor `dataclasses`.
"""
