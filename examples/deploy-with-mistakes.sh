#!/bin/bash
# Deploys the web service. `nfx-lint --embedded` finds the mistakes in the bodies.
set -euo pipefail

northflank create service deployment --project shop -f - <<EOF
{
  "name": "web-$STAGE",
  "billing": {"deploymentPlan": "nf-compute-20"},
  "deployment": {"instnces": $COUNT, "external": {"imagePath": "nginx:1.27"}}
}
EOF
