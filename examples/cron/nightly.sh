#!/usr/bin/env bash
# A night on a machine of your own. The folder of the suite holds .env (chmod 600), and reports/ keeps what a night leaves to the next.
# In the crontab of a user who is not root; cron mails what is printed, which is nothing after a good night:
#
#   MAILTO=flex-team@example.com
#   17 2 * * * /opt/flex-interactions-conformance/examples/cron/nightly.sh
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 2

# cron's own PATH is short; a version manager's node has to be named here.
export PATH="$PATH:/usr/local/bin"
export NO_COLOR=1

log=reports/nightly.log
mkdir -p reports

npm run --silent conformance -- --confirm >"$log" 2>&1
code=$?

# Whatever ended the run: what it opened is closed, or told.
npm run --silent sweep >>"$log" 2>&1 || also=$?
npm run --silent report >>"$log" 2>&1 || also=${also:-$?}
if [ -f baseline.json ]; then
  npm run --silent drift >>"$log" 2>&1 || drift=$?
fi
if [ "$code" -eq 0 ]; then code=${also:-0}; fi
# A breaking change wins over what could not be looked at, as a broken promise does.
if [ "$code" -eq 0 ] || [ "${drift:-0}" -eq 1 ]; then code=${drift:-0}; fi

if [ "$code" -ne 0 ]; then
  case "$code" in
    1) echo 'a promise is broken, or a breaking change was seen' ;;
    2) echo 'the suite is set up wrongly; nothing was sent' ;;
    3) echo 'something could not be looked at' ;;
    *) echo "ended with $code" ;;
  esac
  cat "$log"
fi
exit "$code"
