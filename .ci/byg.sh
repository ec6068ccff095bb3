# shellcheck shell=bash
# Fælles for ./run, ./rettesnor og ./test: bygger kun det, der er forældet, og én ad gangen. Kaldes med source; $rod er depotets mappe.

bygget=${rod:?}/.bygget

sig() { printf '%s\n' "$*" >&2; }

# Sætter $kilder til kilderne til en udgave.
find_kilder() {
  local projekter projekt
  case $1 in
    cli) projekter=(Lov Bestand Cli) ;;
    drift) projekter=(Lov Sag Tilslutning Drift) ;;
    web) projekter=(Lov Sag Tilslutning Web) ;;
  esac
  kilder=("$rod"/lov "$rod"/global.json "$rod"/Directory.*)
  [[ $1 == web ]] && kilder+=("$rod/eksempler" "$rod/docs/lov" "$rod/docs/ordliste.md")
  [[ $1 == cli ]] || kilder+=("$rod/breve")
  for projekt in "${projekter[@]}"; do
    [[ -d $rod/src/Rettesnor.$projekt ]] && kilder+=("$rod/src/Rettesnor.$projekt")
  done
}

# Skriver den første kilde, der er nyere end stemplet; intet, når udgaven er frisk. Mapper tæller med, så en slettet fil også ses.
foraeldet() {
  if [[ -e $bygget/$1/stempel ]]; then
    find "${kilder[@]}" \( -name obj -o -name bin -o -path '*/wwwroot/lib' \) -prune -o -newer "$bygget/$1/stempel" -print -quit
  else
    echo ny
  fi
}

# Kører byg_NAVN under lås, hvis udgaven er forældet. Loggen vises kun, når det går galt.
frisk() {
  local navn=${1:?} log=$bygget/$1.log ny=$bygget/$1.ny kilde nyere kilder
  mkdir -p "$bygget"
  (
    flock 9
    find_kilder "$navn"
    nyere=$(foraeldet "$navn")
    [[ -n $nyere ]] || exit 0
    command -v dotnet >/dev/null || { sig "Rettesnor kan ikke bygges: .NET SDK 10 mangler (kommandoen dotnet findes ikke)."; exit 1; }
    if [[ $nyere == ny ]]; then
      sig "Rettesnor bygges første gang; det kan tage et minut."
    else
      sig "Rettesnor bygges, fordi ${nyere#"$rod"/} er nyere."
    fi

    # Disse mapper laves før stemplet: byggeriet skal ikke selv gøre projektmapperne nyere end det.
    for kilde in "${kilder[@]}"; do
      [[ $kilde == */src/* ]] && mkdir -p "$kilde"/{obj,bin}
    done
    [[ $navn == web ]] && mkdir -p "$rod/src/Rettesnor.Web/wwwroot/lib"
    rm -rf "$ny"
    touch "$bygget/$navn.tid"

    # Oversætterens servere lever videre; de må hverken holde låsen eller kalderens ind- og uddata.
    if ! "byg_$navn" "$ny" </dev/null >"$log" 2>&1 9>&-; then
      cat "$log" >&2
      sig "Rettesnor kunne ikke bygges. Loggen ovenfor ligger i ${log#"$rod"/}."
      exit 1
    fi
    [[ -e $ny/uden-linker ]] &&
      sig "Bemærk: gcc og clang mangler, så kommandolinjen starter langsommere. Installér gcc og libc6-dev, og slet .bygget."
    mv "$bygget/$navn.tid" "$ny/stempel"
    rm -rf "${bygget:?}/$navn"
    mv "$ny" "$bygget/$navn"
  ) 9>"$bygget/laas"
}

# Maskinkode kræver en linker. Uden den, eller på andet end x64, bygges en udgave, der oversættes, når den kører.
byg_cli() {
  local projekt=$rod/src/Rettesnor.Cli
  if [[ $(uname -m) != x86_64 ]]; then
    dotnet build "$projekt" -c Release -o "$1"
  elif har_linker; then
    dotnet publish "$projekt" -c Release -r linux-x64 -p:IlcInstructionSet=native -o "$1" || return
    rm -f "$1"/*.dbg "$1"/*.pdb "$1"/*.xml
    grep -m1 '^flags' /proc/cpuinfo >"$1/processor"
  else
    dotnet build "$projekt" -c Release -o "$1" && touch "$1/uden-linker"
  fi
}

har_linker() {
  command -v clang || command -v gcc || {
    [[ $EUID == 0 ]] && command -v apt-get && apt-get update &&
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends gcc libc6-dev
  }
}

byg_web() { udgiv Web "$1"; }

byg_drift() { udgiv Drift "$1"; }

udgiv() {
  local arkitektur=()
  [[ $(uname -m) == x86_64 ]] && arkitektur=(-r linux-x64)
  dotnet publish "$rod/src/Rettesnor.$1" -c Release "${arkitektur[@]}" -o "$2"
}
