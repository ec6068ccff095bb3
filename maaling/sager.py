"""Skriver N udgaver af 60-haendelser.json, én på hver linje: datoerne forskudt op til ni dage, lønningerne tilfældige. Samme N giver altid det samme."""
import datetime
import json
import pathlib
import random
import sys

SAG = json.loads((pathlib.Path(__file__).parent / "60-haendelser.json").read_text())


def forskudt(værdi, dage):
    if isinstance(værdi, dict):
        return {navn: forskudt(v, dage) for navn, v in værdi.items()}
    if isinstance(værdi, list):
        return [forskudt(v, dage) for v in værdi]
    if isinstance(værdi, str) and len(værdi) == 10 and værdi[4] == værdi[7] == "-":
        return (datetime.date.fromisoformat(værdi) + datetime.timedelta(dage)).isoformat()
    return værdi


random.seed(7)
for nr in range(int(sys.argv[1])):
    dage = random.randint(-9, 9)
    sag = {**SAG, "sag": f"M-{nr}", "haendelser": [forskudt(h, dage) for h in SAG["haendelser"]]}
    for h in sag["haendelser"]:
        if h["type"] == "indtaegt":
            h["beloeb"] = random.randint(0, 20000)
    print(json.dumps(sag, ensure_ascii=False, separators=(",", ":")))
