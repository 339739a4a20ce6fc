#!/usr/bin/env bash
# Levert een CSV-bestand aan met tus 1.0.0 en gaat na elke storing verder waar de server is: ook als die, zijn database of
# de verbinding midden in een deel wegvalt. Nodig zijn alleen bash en curl.
#
#   export CLIENT_ID=… CLIENT_GEHEIM=…
#   lever-in-delen.sh https://monitor.example.nl uwv-verloonde-uren 2022-12-31 bestand.csv
#
# WACHT is de tijd tussen twee pogingen in seconden (standaard 2), POGINGEN hoe vaak achter elkaar zonder dat er iets bij
# komt (standaard 300). Eindigt met 0 als het bestand binnen is, met 1 als de server het weigert.
set -euo pipefail

readonly server=${1:?adres van de server} soort=${2:?soort} peildatum=${3:?peildatum} bestand=${4:?bestand}
readonly wacht=${WACHT:-2} pogingen=${POGINGEN:-300}
lengte=$(wc -c <"$bestand")
readonly lengte
antwoord=$(mktemp -d)
readonly antwoord
trap 'rm -rf "$antwoord"' EXIT

base64_van() { printf '%s' "$1" | base64 | tr -d '\n'; }

# Wat de server in een header zei.
header() { sed --quiet "s/^$1: *\([^\r]*\)\r*$/\1/Ip" "$antwoord/headers" | tail --lines=1; }

# Het geheim en het token staan niet op de opdrachtregel: die kan iedereen op deze computer lezen.
vraag_token() {
  printf 'grant_type=client_credentials&client_id=%s&client_secret=%s' "$CLIENT_ID" "$CLIENT_GEHEIM" |
    curl --silent --show-error --fail --data @- "$server/api/v1/tokens" |
    sed 's/.*"access_token":"\([^"]*\)".*/Authorization: Bearer \1/' >"$antwoord/token"
}

# Stuurt een verzoek en zegt zijn status; 000 als er geen antwoord kwam.
status_van() {
  : >"$antwoord/headers"
  curl --silent --header @"$antwoord/token" --header 'Tus-Resumable: 1.0.0' --header 'Expect:' \
    --dump-header "$antwoord/headers" --output "$antwoord/inhoud" --write-out '%{http_code}' "$@" || true
}

geef_op() {
  printf 'Niet aangeleverd (%s).\n' "$1" >&2
  cat "$antwoord/inhoud" >&2 2>/dev/null || true
  exit 1
}

# Wacht na een storing en vraagt een nieuw token als het oude niet meer geldt; geeft op wat geen storing is.
na_storing() {
  case $1 in
    000 | 409 | 429 | 5?? | 408 | 460) ;;
    401) vraag_token || true ;;
    *) geef_op "$1" ;;
  esac
  ((++mislukt <= pogingen)) || geef_op "$1, na $pogingen pogingen"
  sleep "$wacht"
}

mislukt=0
until vraag_token; do na_storing 000; done

upload=
while [[ -z $upload ]]; do
  status=$(status_van --request POST --header "Upload-Length: $lengte" \
    --header "Upload-Metadata: soort $(base64_van "$soort"),peildatum $(base64_van "$peildatum")" "$server/api/v1/uploads")
  if [[ $status == 201 ]]; then
    upload=$server$(header Location)
  else
    na_storing "$status"
  fi
done

positie=-1
while ((positie < lengte)); do
  status=$(status_van --head "$upload")
  if [[ $status != 200 ]]; then
    na_storing "$status"
    continue
  fi
  vorige=$positie positie=$(header Upload-Offset)
  ((positie == vorige)) || mislukt=0
  printf 'Byte %s van %s\n' "$positie" "$lengte"
  if ((positie < lengte)); then
    # Breekt de verbinding, dan leest curl niet verder; dat is geen fout van tail.
    status=$({ tail --bytes=+$((positie + 1)) "$bestand" || true; } | status_van --request PATCH --upload-file - \
      --header "Upload-Offset: $positie" --header 'Content-Type: application/offset+octet-stream' "$upload")
    [[ $status == 204 ]] || na_storing "$status"
  fi
done
printf 'Aangeleverd: %s\n' "$server$(header Link | sed 's/^<\([^>]*\)>.*/\1/')"
