#!/usr/bin/env bash
# Levert een CSV-bestand aan met tus 1.0.0 en gaat na elke storing verder waar de server is: ook als die, zijn database of
# de verbinding midden in een deel wegvalt. Nodig zijn alleen bash en curl.
#
#   export CLIENT_ID=… CLIENT_GEHEIM=…
#   lever-in-delen.sh https://monitor.example.nl uwv-verloonde-uren 2022-12-31 bestand.csv [PAKBON]
#
# PAKBON is het id dat POST /api/v1/pakbonnen gaf. WACHT is de tijd tussen twee pogingen in seconden (standaard 2), POGINGEN
# hoe vaak achter elkaar zonder dat er iets bij komt (standaard 300). Eindigt met 0 als het bestand binnen is, met 1 als de
# server het of de client weigert; zijn antwoord staat er dan bij.
set -euo pipefail

adres=${1:?adres van de server}
readonly server=${adres%/} soort=${2:?soort} peildatum=${3:?peildatum} bestand=${4:?bestand} pakbon=${5:-}
readonly wacht=${WACHT:-2} pogingen=${POGINGEN:-300}
lengte=$(wc -c <"$bestand")
readonly lengte
antwoord=$(mktemp -d)
readonly antwoord
trap 'rm -rf "$antwoord"' EXIT

base64_van() { printf '%s' "$1" | base64 | tr -d '\n'; }

# Wat de server in een header zei.
header() { sed --quiet "s/^$1: *\([^\r]*\)\r*$/\1/Ip" "$antwoord/headers" | tail --lines=1; }

# Wat de server in een veld van zijn antwoord zei, als dat een woord of een getal is.
veld() { [[ $(<"$antwoord/inhoud") =~ \"$1\":\"?([a-z0-9-]+) ]] && printf '%s' "${BASH_REMATCH[1]}"; }

# Stuurt een verzoek en zegt zijn status; 000 als er geen antwoord kwam.
status_van() {
  : >"$antwoord/headers"
  : >"$antwoord/inhoud"
  curl --silent --dump-header "$antwoord/headers" --output "$antwoord/inhoud" --write-out '%{http_code}' "$@" || true
}

# Hetzelfde met het token.
status_met_token() { status_van --header @"$antwoord/token" --header 'Tus-Resumable: 1.0.0' --header 'Expect:' "$@"; }

geef_op() {
  printf 'Niet aangeleverd (%s).\n' "$1" >&2
  cat "$antwoord/inhoud" >&2
  echo >&2
  exit 1
}

# Wacht na een storing; geeft op wat geen storing is.
na_storing() {
  case $1 in
    000 | 408 | 409 | 429 | 460 | 5??) ;;
    *) geef_op "$1" ;;
  esac
  ((++mislukt <= pogingen)) || geef_op "$1, na $pogingen pogingen"
  sleep "$wacht"
}

# Het geheim en het token staan niet op de opdrachtregel: die kan iedereen op deze computer lezen.
vraag_token() {
  local status
  until
    status=$(printf 'grant_type=client_credentials&client_id=%s&client_secret=%s' "$CLIENT_ID" "$CLIENT_GEHEIM" |
      status_van --show-error --data @- "$server/api/v1/tokens")
    [[ $status == 200 ]]
  do
    na_storing "$status"
  done
  sed 's/.*"access_token":"\([^"]*\)".*/Authorization: Bearer \1/' "$antwoord/inhoud" >"$antwoord/token"
  : >"$antwoord/inhoud"
}

# Een token geldt tien minuten; al het andere dat niet lukte is een storing of een weigering.
opnieuw_na() {
  if [[ $1 == 401 ]] && ((++mislukt <= pogingen)); then
    vraag_token
  else
    na_storing "$1"
  fi
}

mislukt=0
vraag_token

gegevens="soort $(base64_van "$soort"),peildatum $(base64_van "$peildatum"),bestandsnaam $(base64_van "${bestand##*/}")"
[[ -z $pakbon ]] || gegevens+=",pakbon $(base64_van "$pakbon")"
upload=
while [[ -z $upload ]]; do
  status=$(status_met_token --request POST --header "Upload-Length: $lengte" --header "Upload-Metadata: $gegevens" \
    "$server/api/v1/uploads")
  if [[ $status == 201 ]]; then
    upload=$server$(header Location)
  else
    opnieuw_na "$status"
  fi
done

positie=-1
while ((positie < lengte)); do
  status=$(status_met_token --head "$upload")
  if [[ $status != 200 ]]; then
    opnieuw_na "$status"
    continue
  fi
  vorige=$positie positie=$(header Upload-Offset)
  ((positie == vorige)) || mislukt=0
  printf 'Byte %s van %s\n' "$positie" "$lengte"
  if ((positie < lengte)); then
    # Breekt de verbinding, dan leest curl niet verder; dat is geen fout van tail.
    status=$({ tail --bytes=+$((positie + 1)) "$bestand" || true; } | status_met_token --request PATCH --upload-file - \
      --header "Upload-Offset: $positie" --header 'Content-Type: application/offset+octet-stream' "$upload")
    [[ $status == 204 ]] || opnieuw_na "$status"
  fi
done
levering=$server$(header Link | sed 's/^<\([^>]*\)>.*/\1/')
printf 'Aangeleverd: %s\n' "$levering"

# De controle loopt na de laatste byte nog even door. Het bestand is binnen, ook als niet te lezen is wat zij vond.
for ((keer = 0; keer < pogingen; keer++)); do
  status=$(status_met_token "$levering")
  case $status in
    200) [[ $(veld status) == ontvangen ]] || break ;;
    403) break ;;
    401) vraag_token ;;
  esac
  sleep "$wacht"
done
if [[ $status != 200 ]]; then
  printf 'Wat de controle vond, is nu niet te lezen (%s).\n' "$status"
  exit 0
fi
printf 'Status: %s, regels: %s, afgekeurd: %s\n' "$(veld status)" "$(veld regels)" "$(veld afgekeurd)"
[[ $(veld status) != geweigerd ]] || geef_op geweigerd
