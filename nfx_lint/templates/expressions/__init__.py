"""The expression language of templates: `${args.NAME}`, `${refs.NAME.id}`, `${fn.toBase64('text')}`.

Pure functions over strings: `tokens` reads words, `parse` makes values of them, `check` says what is wrong
with them. The clean path loads this package, so it imports neither `re` nor `dataclasses`.
"""
