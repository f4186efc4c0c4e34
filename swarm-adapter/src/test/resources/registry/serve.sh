# A registry on port 5999 that has every image: one list of manifests, for amd64. An engine asks its own loopback without TLS.
type=application/vnd.docker.distribution.manifest.list.v2+json
cat > /tmp/list <<LIST
{"schemaVersion": 2, "mediaType": "$type", "manifests": [
  {"mediaType": "application/vnd.docker.distribution.manifest.v2+json", "size": 1,
   "digest": "sha256:$(printf %064d 0)", "platform": {"architecture": "amd64", "os": "linux"}}]}
LIST
cat > /tmp/answer <<ANSWER
#!/bin/sh
read -r method _
printf 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: $type\r\nContent-Length: %s\r\n' "\$(wc -c < /tmp/list)"
printf 'Docker-Content-Digest: sha256:%s\r\n\r\n' "\$(sha256sum /tmp/list | cut -c 1-64)"
[ "\$method" = HEAD ] || cat /tmp/list
ANSWER
chmod +x /tmp/answer
exec nc -ll -p 5999 -e /tmp/answer
