package planted.tenders;

/** Reads and writes what belongs to people. */
final class TouchesTablesOfOthers {

    private static final String PEOPLE = "account a, role_grant g";

    private TouchesTablesOfOthers() {}

    static String names(String column) {
        return "select " + column + " from tender t join organisation on organisation.id = t.lead";
    }

    static String people() {
        return "select a.name from " + PEOPLE + " where g.account = a.id";
    }
}
