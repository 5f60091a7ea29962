package vn.ntm.registry;

/** The shipped country in the running register. */
public final class CountryUnderTest {

    /** Of communes on 30 June 2025: a part of the country is not the country. */
    private static final long COMMUNES = 10_035;

    private CountryUnderTest() {}

    /** Loads it, where it is not there already; tests that only read share it. */
    public static void load() {
        long communes = RegisterUnderTest.number("""
                select count(*) from unit_version where level = 'commune' and superseded_at is null
                  and valid @> date '2025-06-30'
                """);
        if (communes != COMMUNES) {
            RegisterUnderTest.empty();
            RegisterUnderTest.asOfficer()
                    .contentType("application/json")
                    .post("/api/v1/imports/country")
                    .then()
                    .statusCode(200);
        }
    }
}
