"""Every limit, with its unit and its reason. The clean path loads this module, so it imports nothing.

`LONGEST_` counts characters, `DEEPEST_` levels, `MOST_` what the name says. The first part protects against
hostile input; SECURITY.md lists exactly these. The second part is about layout, other tools, and speed.
"""

# ==== against hostile input

# ---- files, in bytes

# Many times what the API accepts, and small enough to diagnose in seconds.
MOST_BYTES = 16 * 1024 * 1024
# People write configurations and rules by hand.
MOST_BYTES_OF_A_CONFIGURATION = 512 * 1024
# A folder may have its own; a megabyte of them takes seconds to read.
MOST_NESTED_CONFIGURATIONS = 1000
MOST_BYTES_OF_NESTED_CONFIGURATIONS = 2 * 1024 * 1024
MOST_BYTES_OF_A_RULE = 200_000
# Every run reads a pyproject.toml, whatever its size, to look for our table.
MOST_BYTES_SEARCHED_FOR_A_TABLE = 1024 * 1024
# `tomllib` takes quadratic time for a dotted key.
MOST_DOTS_IN_A_LINE = 1000
# Each rule file is read, checked and compiled at the start of a run.
MOST_RULE_FILES = 200

# Patterns with wildcards that apply to a file; each costs time for each file. Others are looked up.
MOST_GLOBS = 1000
# No path is as long, and a longer pattern takes long to compile.
LONGEST_GLOB = 5000

# ---- repositories: what is read of the tree that a definition builds

# Larger trees are not looked into, whether Git lists them or a folder is walked.
MOST_FILES_OF_A_TREE = 100_000
# Bytes. An index of so many files is a tenth of it; what `git` prints is read up to a limit.
MOST_BYTES_OF_AN_INDEX, MOST_BYTES_OF_GIT = 64 * 1024 * 1024, 32 * 1024 * 1024
# `git` needs milliseconds. If it does not end, the run fails: no verdict depends on it.
MOST_SECONDS_OF_GIT = 60
# Bytes of a Dockerfile, a `.dockerignore`, a Procfile or a list of variables.
MOST_BYTES_OF_A_DOCKERFILE = 1024 * 1024
# Stages of a Dockerfile; one with more is not looked into.
MOST_STAGES = 200
# Characters of a word of a Dockerfile with the values of its variables: no path is as long.
LONGEST_EXPANDED_WORD = 10_000
# Ports of one range in `EXPOSE`; a Dockerfile with a longer one is not compared with the ports.
MOST_PORTS_OF_A_RANGE = 100
# Comparisons of paths with patterns for one list of patterns: each takes linear time.
MOST_COMPARED_PATHS = 2_000_000

# ---- reading: js-yaml and JSON.parse have no limits; without ours a small file could exhaust memory or stack

# Deeper than any definition, and shallow enough for the recursive code that gets the value.
DEEPEST_VALUE = 200
# Values that aliases and merges add: a few lines of aliases can expand to billions.
MOST_COPIES = 1_000_000
# Aliases inside the value that they refer to: some are harmless, but not so many.
MOST_LOOPS = 100
# Nobody writes a longer number or time, and the patterns for them need memory.
LONGEST_AMBIGUOUS_SCALAR = 200
# More directives than a person writes into one file; each is compared with the findings.
MOST_COMMENTS = 1000

# ---- bodies in code

# A longer script or page is generated. Parsing hostile text of this length takes some seconds.
MOST_BYTES_OF_A_HOST = 256 * 1024
# Characters that variables and constants bring into the bodies of one file, each place anew.
MOST_FOLLOWED_CHARACTERS = 256 * 1024
# Characters of the lines that have bodies, counted for each body, because a report shows the line for each.
MOST_CHARACTERS_AROUND_BODIES = 8 * 1024 * 1024
# Nodes of a syntax tree that are examined, bodies in one file, and scripts in one workflow.
MOST_SYNTAX_NODES, MOST_EMBEDDED_BODIES, MOST_SCRIPTS = 500_000, 500, 500
# Files that commands of one script send, and of one run: a hostile script may name any number.
MOST_SENT_FILES = 200

# ---- templates

# Steps of a path. Each workflow in a workflow takes three, and a value is at most `DEEPEST_VALUE` deep.
DEEPEST_DOCUMENT = 100
# Deeper calls are never needed, and the parser is recursive.
DEEPEST_EXPRESSION = 32

# ---- patterns

# Each repetition is a copy in the automaton; no documented pattern comes near.
MOST_REPEATS = 1000
# Patterns for names, paths and images are shorter.
LONGEST_OWN_PATTERN = 500
# The parser is recursive.
DEEPEST_GROUP = 50
# Steps to build the automata of a rule file: half a second. A documented pattern takes 100,000 at most.
MOST_STEPS_OF_A_PATTERN = 500_000
# The same for all rule files.
MOST_STEPS_OF_ALL_PATTERNS = 2_000_000

# ---- searches in texts

# In a longer text the character that breaks a pattern is not searched.
LONGEST_TEXT_TO_POINT_INTO = 10_000
# A longer text is redacted as a whole, since looking for its secret parts takes too long.
LONGEST_TEXT_TO_REDACT_PARTS_OF = 10_000
# Longer texts are not searched for credentials, nor further matches examined: each may be a placeholder.
LONGEST_TEXT_WITH_A_CREDENTIAL = 100_000
MOST_CREDENTIALS_IN_A_TEXT = 100
# Longer text is not a command.
LONGEST_COMMAND = 20_000

# ---- suggestions

# Unknown keys of one object that are compared with known ones: an object may have a million.
MOST_UNKNOWN_KEYS = 200
# Names of a template that are compared, and unknown names that they are compared with.
MOST_KNOWN_NAMES = 500
MOST_UNKNOWN_NAMES = 200
# Unknown names of a document that are compared with known ones before a report shows them.
MOST_JUDGED_NAMES = 200
# A longer word is not a typo of a name.
LONGEST_GUESS = 64

# ---- reports

# A line of megabytes is not copied for each of its findings.
LONGEST_COPIED_LINE = 1000
# Nor is the pointer of each finding in a deep object with long keys.
LONGEST_POINTER = 10_000
# A message or a hint may quote a document.
LONGEST_MESSAGE = 500
# A name of a document in a message.
LONGEST_NAME = 40
LONGEST_VALUE_IN_A_MESSAGE = 30

# ==== for layout, other tools, and speed

# ---- reading

# Deeper blocks are left to the exact YAML reader, which counts levels as `DEEPEST_VALUE` does.
DEEPEST_FAST_BLOCK = 100
# Keys and matching texts recur in every file: this many are remembered, if they are shorter.
MOST_REMEMBERED_KEYS, LONGEST_REMEMBERED_KEY = 2000, 80
MOST_REMEMBERED_TEXTS, LONGEST_REMEMBERED_TEXT = 4000, 80

# ---- kinds and suggestions

# Kinds that are scored: those with the most keys of a body.
MOST_CANDIDATES = 24
# Sets of keys for which the comparison of kinds is kept: the files of a run are often alike.
MOST_KEPT_KEY_SETS = 64
# Items of a list that are weighed: the same mistake in thousands of items is one mistake about the kind.
MOST_WEIGHED_ITEMS = 10
# Kinds that fit a body alike and are compared by their findings.
MOST_ALTERNATIVES = 4
# Values of a body of unknown kind that are searched for fields that only Northflank has.
MOST_VALUES_SEARCHED = 400
LEVELS_SEARCHED = 6
# A shorter prefix matches too many names.
SHORTEST_PREFIX = 3

# ---- compiled code

# A larger class of characters is not written out.
MOST_WRITTEN_CHARACTERS = 200

# ---- hints about syntax

# Characters of a word before a fault that are looked at; a hint with more closing brackets helps nobody.
LONGEST_WORD, MOST_CLOSERS = 100, 10

# ---- Windows

# Characters of a path that Windows opens, unless it is set to open longer ones.
LONGEST_PATH_ON_WINDOWS = 259

# ---- processes

# The numbers of all shares are in a pipe before anybody reads: this many, of four bytes, fit into the
# smallest.
MOST_SHARES = 1000
# Files, so that few outcomes wait in memory at once.
LARGEST_SHARE = 50
# More do not pay off, each counts against the user's limit, and Windows waits for no more.
MOST_PROCESSES = 61

# ---- fixes

# The most characters that all proofs of one file read, and how often files are checked again.
MOST_CHARACTERS_OF_PROOFS, MOST_ROUNDS_OF_FIXES = 20_000_000, 10
# The same for fixes that a report only shows.
MOST_CHARACTERS_OF_SHOWN_PROOFS = 1_000_000

# ---- the language server

# Lines that are passed over in a document that does not parse; each takes another reading.
MOST_REPAIRS = 5
# Characters of a document that is checked while somebody types; larger ones are left to the command line.
MOST_CHARACTERS_IN_AN_EDITOR = 1_000_000
# Objects in objects that a snippet writes out; deeper ones are left to the person.
DEEPEST_SNIPPET = 3
# Seconds without a change before diagnostics are sent unasked: a word is typed, and checked, in one go.
LONGEST_PAUSE = 0.05
# The largest port that TCP has.
LARGEST_PORT = 65535

# ---- the tools for assistants

# Characters of a text, files of a check, findings of an answer: an assistant reads and pays for each.
LONGEST_TEXT_OF_A_TOOL, MOST_FILES_OF_A_TOOL, MOST_FINDINGS_OF_A_TOOL = 1_000_000, 10_000, 100
# Characters of an answer, beside a fixed text; a template's whole schema has many times as many.
LONGEST_ANSWER = 100_000
# Levels of a schema that a tool shows.
DEEPEST_OUTLINE = 10

# ---- requests and rules

# A longer path is compared with none: the time for it would grow with its square.
MOST_STEPS_OF_A_PATH = 16
# Characters of a cron schedule whose times are compared.
LONGEST_SCHEDULE = 200

# ---- reports for people

# Findings of one rule in one file; the others are counted. Nobody reads 50,000.
MOST_ALIKE = 50
# Names in a hint, and lines of a value that spans several.
MOST_NAMES_IN_A_HINT = 16
MOST_FIELDS_IN_A_HINT = 3
MOST_LINES_IN_A_FRAME = 3
# A related message, a pointer or a value beside other text; a paragraph; the help text of a rule.
LONGEST_NOTE, LONGEST_PARAGRAPH, LONGEST_HELP = 200, 1000, 2000
# A key in a syntax error, the title of a rule, and the value of a setting.
LONGEST_KEY_IN_AN_ERROR, LONGEST_TITLE, LONGEST_SETTING = 60, 120, 100_000
# Files that `nfx-lint init` names, and examples that `nfx-lint explain` prints.
MOST_FILES_IN_A_LIST, MOST_EXAMPLES = 20, 1
# Meanings of a field that `nfx-lint explain` prints, and kinds for each.
MOST_USES_OF_A_FIELD = 8

# ---- formats

# GitHub rejects SARIF with more results; ids and tags of rules are cut.
MOST_RESULTS, LONGEST_SARIF_ID, LONGEST_SARIF_TAG = 25_000, 255, 100
# GitHub hashes this many UTF-16 code units from the start of a line.
LONGEST_LINE_PREFIX = 100
# Bytes. GitHub accepts 65,536 characters in a comment and 1 MiB in a step summary.
LONGEST_COMMENT, LONGEST_SUMMARY = 60_000, 1_000_000
