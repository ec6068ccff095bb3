namespace Rettesnor.Tilslutning.Journal;

/// <summary>Tabellerne, et trin for hver udgave af skemaet. Et trin ændres aldrig; et nyt lægges efter.</summary>
static class Skema
{
    const string Tabeller = """
        CREATE TABLE haendelse (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, nr BIGINT NOT NULL, tid BIGINT NOT NULL, art TEXT NOT NULL,
            indhold {blob} NOT NULL, forrige {blob} NOT NULL, segl {blob} NOT NULL, PRIMARY KEY (kommune, sag, nr));
        CREATE TABLE sagsnoegle (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, noegle TEXT NOT NULL, indpakket {blob}, slettet BIGINT, slettet_af TEXT, slettet_grund TEXT, PRIMARY KEY (kommune, sag));
        CREATE TABLE sagsindeks (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, nr BIGINT NOT NULL, status TEXT NOT NULL, ordning TEXT, start TEXT, slut TEXT, regime TEXT,
            naeste_aendring TEXT, hastefrist TEXT NOT NULL, aabne BIGINT NOT NULL, brudte BIGINT NOT NULL, lovbog TEXT NOT NULL, vurderet TEXT NOT NULL,
            enhed TEXT NOT NULL, ansvarlig TEXT NOT NULL, beskyttet BIGINT NOT NULL, visning {blob} NOT NULL, PRIMARY KEY (kommune, sag));
        CREATE INDEX sagsindeks_haster ON sagsindeks (kommune, hastefrist, sag);
        CREATE INDEX sagsindeks_ansvarlig ON sagsindeks (kommune, ansvarlig, hastefrist, sag);
        CREATE INDEX sagsindeks_enhed ON sagsindeks (kommune, enhed, hastefrist, sag);
        CREATE INDEX sagsindeks_vurdering ON sagsindeks (kommune, naeste_aendring);
        CREATE INDEX sagsindeks_lovbog ON sagsindeks (kommune, lovbog);
        CREATE TABLE opgaveindeks (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, kode TEXT NOT NULL, vedr TEXT NOT NULL, navn TEXT NOT NULL, udfald TEXT NOT NULL, frist TEXT NOT NULL,
            handlingskode TEXT, handling TEXT, hjemmel TEXT NOT NULL, enhed TEXT NOT NULL, ansvarlig TEXT NOT NULL, beskyttet BIGINT NOT NULL,
            PRIMARY KEY (kommune, sag, kode, vedr));
        CREATE INDEX opgaveindeks_frist ON opgaveindeks (kommune, frist, sag, kode, vedr);
        CREATE INDEX opgaveindeks_ansvarlig ON opgaveindeks (kommune, ansvarlig, frist, sag, kode, vedr);
        CREATE TABLE soegeord (kommune TEXT NOT NULL, aftryk {blob} NOT NULL, sag TEXT NOT NULL, PRIMARY KEY (kommune, aftryk, sag));
        CREATE INDEX soegeord_sag ON soegeord (kommune, sag);
        CREATE TABLE adgangslog (
            kommune TEXT NOT NULL, nr BIGINT NOT NULL, tid BIGINT NOT NULL, bruger TEXT NOT NULL, sag TEXT, hvad TEXT NOT NULL, formaal TEXT NOT NULL,
            forrige {blob} NOT NULL, segl {blob} NOT NULL, PRIMARY KEY (kommune, nr));
        CREATE INDEX adgangslog_sag ON adgangslog (kommune, sag, nr);
        CREATE TABLE udbakke (
            kommune TEXT NOT NULL, noegle TEXT NOT NULL, art TEXT NOT NULL, sag TEXT, indhold {blob} NOT NULL, klar BIGINT NOT NULL, forsoeg BIGINT NOT NULL, leveret BIGINT, PRIMARY KEY (kommune, noegle));
        CREATE INDEX udbakke_klar ON udbakke (leveret, klar);
        """;

    /// <summary>Trin 2: en række i sagslisten er forseglet sammen med sagens opgaver og søgeord. En gammel række har intet segl og vurderes igen.</summary>
    const string Listesegl = "ALTER TABLE sagsindeks ADD COLUMN segl {blob}";

    /// <summary>Trin 3: opgaver efter opgavetype, taget og ventende; kladder, gemte visninger og vikarer. Alle lister skrives om, for en opgave er nu en slags og ikke en regel.</summary>
    const string Sagsarbejde = """
        DROP TABLE opgaveindeks;
        CREATE TABLE opgaveindeks (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, kode TEXT NOT NULL, vedr TEXT NOT NULL, regel TEXT NOT NULL, navn TEXT NOT NULL, udfald TEXT NOT NULL, frist TEXT NOT NULL,
            handlingskode TEXT NOT NULL, handling TEXT NOT NULL, hjemmel TEXT NOT NULL, enhed TEXT NOT NULL, ansvarlig TEXT NOT NULL, taget BIGINT NOT NULL,
            venter_paa TEXT NOT NULL, vaagner TEXT NOT NULL, beskyttet BIGINT NOT NULL, PRIMARY KEY (kommune, sag, kode, vedr));
        CREATE INDEX opgaveindeks_frist ON opgaveindeks (kommune, frist, sag, kode, vedr);
        CREATE INDEX opgaveindeks_ansvarlig ON opgaveindeks (kommune, ansvarlig, frist, sag, kode, vedr);
        CREATE INDEX opgaveindeks_enhed ON opgaveindeks (kommune, enhed, frist, sag, kode, vedr);
        CREATE INDEX opgaveindeks_kode ON opgaveindeks (kommune, kode, frist, sag, vedr);
        CREATE TABLE kladde (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, bruger TEXT NOT NULL, formular TEXT NOT NULL, tid BIGINT NOT NULL, indhold {blob} NOT NULL, PRIMARY KEY (kommune, sag, bruger, formular));
        CREATE TABLE visning (kommune TEXT NOT NULL, bruger TEXT NOT NULL, navn TEXT NOT NULL, valg TEXT NOT NULL, PRIMARY KEY (kommune, bruger, navn));
        CREATE TABLE vikar (
            kommune TEXT NOT NULL, nr BIGINT NOT NULL, tid BIGINT NOT NULL, af TEXT NOT NULL, for_hvem TEXT NOT NULL, vikar TEXT NOT NULL, fra TEXT NOT NULL, til TEXT NOT NULL, PRIMARY KEY (kommune, nr));
        UPDATE sagsindeks SET segl = NULL;
        """;

    /// <summary>Trin 4: omgjorte afgørelser på tværs af sager. Alle sager skrives igen, så deres gamle omgørelser kommer med.</summary>
    const string Omgørelser = """
        CREATE TABLE omgoerelse (
            kommune TEXT NOT NULL, sag TEXT NOT NULL, vedr TEXT NOT NULL, dato TEXT NOT NULL, emne TEXT NOT NULL, instans TEXT NOT NULL, grund TEXT NOT NULL, regel TEXT NOT NULL,
            paragraf TEXT NOT NULL, skabelon TEXT NOT NULL, PRIMARY KEY (kommune, sag, vedr));
        CREATE INDEX omgoerelse_dato ON omgoerelse (kommune, dato, sag);
        UPDATE sagsindeks SET segl = NULL;
        """;

    /// <summary>Trin 5: indekser til listernes valg, segl på udbakken, og det, flere noder deler: hvem der udfører dagens arbejde, sidernes nøgler og de indpakningsnøgler, der ikke må bruges mere.</summary>
    const string FlereNoder = """
        DROP INDEX sagsindeks_lovbog;
        CREATE INDEX sagsindeks_status ON sagsindeks (kommune, status, hastefrist, sag);
        CREATE TABLE arbejde (navn TEXT NOT NULL PRIMARY KEY, node TEXT NOT NULL, til BIGINT NOT NULL);
        CREATE TABLE sidenoegle (id TEXT NOT NULL PRIMARY KEY, noegle TEXT NOT NULL, indpakket {blob} NOT NULL);
        CREATE TABLE udgaaet_noegle (noegle TEXT NOT NULL PRIMARY KEY);
        ALTER TABLE udbakke ADD COLUMN segl {blob};
        UPDATE sagsnoegle SET noegle = '' WHERE indpakket IS NULL;
        """;

    /// <summary>Trin 6: brugere, deres rettigheder, sessioner og tilknytning til sager.</summary>
    const string Login = """
        CREATE TABLE bruger (
            kommune TEXT NOT NULL, id TEXT NOT NULL, brugernavn TEXT NOT NULL, navn TEXT NOT NULL, ansvarsnavn TEXT, rettigheder TEXT NOT NULL, beskyttede BIGINT NOT NULL,
            kode TEXT, engangsnoegle TEXT, engangstrin BIGINT NOT NULL, mail TEXT, udbyder TEXT, emne TEXT, fejl BIGINT NOT NULL, laast_til BIGINT NOT NULL, spaerret BIGINT NOT NULL, proeve BIGINT NOT NULL,
            oprettet BIGINT NOT NULL, PRIMARY KEY (kommune, id));
        CREATE UNIQUE INDEX bruger_brugernavn ON bruger (kommune, brugernavn);
        CREATE UNIQUE INDEX bruger_ansvarsnavn ON bruger (kommune, ansvarsnavn);
        CREATE UNIQUE INDEX bruger_emne ON bruger (kommune, udbyder, emne);
        CREATE TABLE tildeling (
            kommune TEXT NOT NULL, bruger TEXT NOT NULL, sag TEXT NOT NULL, rolle TEXT NOT NULL, fra TEXT NOT NULL, til TEXT NOT NULL, PRIMARY KEY (kommune, bruger, sag, rolle));
        CREATE INDEX tildeling_sag ON tildeling (kommune, sag);
        CREATE TABLE noedadgang (kommune TEXT NOT NULL, bruger TEXT NOT NULL, sag TEXT NOT NULL, grund TEXT NOT NULL, fra BIGINT NOT NULL, til BIGINT NOT NULL, PRIMARY KEY (kommune, bruger, sag, fra));
        CREATE TABLE session (
            kommune TEXT NOT NULL, aftryk {blob} NOT NULL, bruger TEXT NOT NULL, begyndt BIGINT NOT NULL, sidst BIGINT NOT NULL, udbyder TEXT, PRIMARY KEY (kommune, aftryk));
        CREATE INDEX session_bruger ON session (kommune, bruger);
        CREATE TABLE nulstilling (kommune TEXT NOT NULL, aftryk {blob} NOT NULL, bruger TEXT NOT NULL, udloeber BIGINT NOT NULL, PRIMARY KEY (kommune, aftryk));
        """;

    static readonly string[] s_kunTilføj = ["haendelse", "adgangslog"];

    public static IReadOnlyList<string> Sqlite { get; } =
    [
        Tabeller.Replace("{blob}", "BLOB", StringComparison.Ordinal) + string.Concat(s_kunTilføj.Select(t => $"""

            CREATE TRIGGER {t}_aendres_ikke BEFORE UPDATE ON {t} BEGIN SELECT RAISE(ABORT, '{t} kan kun faa nye raekker'); END;
            CREATE TRIGGER {t}_slettes_ikke BEFORE DELETE ON {t} BEGIN SELECT RAISE(ABORT, '{t} kan kun faa nye raekker'); END;
            """)),
        Listesegl.Replace("{blob}", "BLOB", StringComparison.Ordinal),
        Sagsarbejde.Replace("{blob}", "BLOB", StringComparison.Ordinal),
        Omgørelser,
        FlereNoder.Replace("{blob}", "BLOB", StringComparison.Ordinal),
        Login.Replace("{blob}", "BLOB", StringComparison.Ordinal),
    ];

    public static IReadOnlyList<string> Postgres { get; } =
    [
        Tabeller.Replace("{blob}", "BYTEA", StringComparison.Ordinal) + """

            CREATE FUNCTION kun_nye_raekker() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% kan kun faa nye raekker', TG_TABLE_NAME; END $$;
            """ + string.Concat(s_kunTilføj.Select(t => $"""

            CREATE TRIGGER {t}_aendres_ikke BEFORE UPDATE OR DELETE ON {t} FOR EACH ROW EXECUTE FUNCTION kun_nye_raekker();
            CREATE TRIGGER {t}_toemmes_ikke BEFORE TRUNCATE ON {t} FOR EACH STATEMENT EXECUTE FUNCTION kun_nye_raekker();
            """)),
        Listesegl.Replace("{blob}", "BYTEA", StringComparison.Ordinal),
        Sagsarbejde.Replace("{blob}", "BYTEA", StringComparison.Ordinal),
        Omgørelser,
        // En sagslinje skrives om, hver gang sagen får en hændelse; med luft på siden kan det ske på stedet.
        FlereNoder.Replace("{blob}", "BYTEA", StringComparison.Ordinal) + "ALTER TABLE sagsindeks SET (fillfactor = 75)",
        Login.Replace("{blob}", "BYTEA", StringComparison.Ordinal),
    ];
}
