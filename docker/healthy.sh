#!/usr/bin/env bash
# Whether the service in this container may get requests; the image has no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/$MANAGEMENT_PORT"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
