package vn.ntm.criteria.editions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.SmallSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.platform.testing.RealBackends;

/** What is kept of sets, whatever got in, never keeps the service from starting and reading. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class EditionsIT {

    private static final String PATH = "/api/v1/criteria-sets";

    @Inject
    ShippedEditions shipped;

    @Test
    void aKeptTextThatIsNoSetIsLeftOut() throws SQLException, IOException {
        keep(
                "reversed",
                1,
                1,
                "unconfirmed",
                written("reversed", "2021-01-01", "2022-01-01").replace("2022", "2020"));

        shipped.take(new StartupEvent());

        given().get(PATH).then().statusCode(200).body("items.id", not(hasItem("reversed")));
        given().get(PATH + "/reversed?version=1").then().statusCode(404);
        given().get(PATH + "/reversed/editions").then().statusCode(200).body("state", contains("unconfirmed"));
    }

    @Test
    void ofTwoKeptSetsForTheSameUnitsOneApplies() throws SQLException, IOException {
        keep("clash-a", 1, 1, "unconfirmed", written("clash-a", "1990-01-01", "1992-01-01"));
        keep("clash-b", 1, 1, "unconfirmed", written("clash-b", "1991-01-01", "1993-01-01"));

        shipped.take(new StartupEvent());

        given().get(PATH + "?kind=town&level=completed&asOf=1991-06-01")
                .then()
                .statusCode(200)
                .body("items.id", contains("clash-a"));
        given().get(PATH + "/clash-b?version=1").then().statusCode(200);
    }

    @Test
    void aShippedVersionWhoseKeptTextCannotBeReadGoesOnWithTheReleases() throws SQLException {
        String set = "vn-ntm-commune-modern-2026-2030";
        int before = (int) CriteriaUnderTest.number("select revision from set_edition where set_id = '" + set + "'");
        keep(set, 1, before + 1, "unconfirmed", "no: set");

        shipped.take(new StartupEvent());

        given().get(PATH + "/" + set)
                .then()
                .statusCode(200)
                .body("state", equalTo("unconfirmed"))
                .body("revision", equalTo(before + 2));
    }

    @ParameterizedTest
    @CsvSource({"release, service, unconfirmed", "release, officer, proposed", "a.yaml, service, proposed"})
    void whatWasKeptBeforeItWasSaidIsLawWhereARelaseBeganIt(String origin, String by, String state)
            throws SQLException, IOException {
        String id = "before-" + origin + "-" + by;
        CriteriaUnderTest.execute("""
                insert into set_text (set_id, version, revision, document, origin, recorded_by, recorded_at)
                select '%1$s', 1, revision, '%2$s', case revision when 1 then '%3$s' else 'b.yaml' end, '%4$s', now()
                from generate_series(1, 2) as revision;
                insert into set_edition (set_id, version, revision, published) values ('%1$s', 1, 2, false)
                """.formatted(id, written(id, year(id) + "-01-01", year(id) + "-12-31"), origin, by));

        given().get(PATH + "/" + id + "/editions").then().body("", hasSize(2)).body("state", contains(state, state));
        given().get(PATH + "/" + id + "?version=1").then().body("state", equalTo(state));
    }

    @Test
    void theReleaseIsTakenOnce() {
        long before = CriteriaUnderTest.number("select count(*) from set_text");

        shipped.take(new StartupEvent());
        shipped.take(new StartupEvent());

        assertThat(CriteriaUnderTest.number("select count(*) from set_text")).isBetween(before, before + 1);
    }

    private static int year(String id) {
        return 1800 + Math.floorMod(id.hashCode(), 100);
    }

    private static String written(String id, String from, String to) throws IOException {
        return SetYaml.write(SmallSet.of(id, 1, SetKind.TOWN, SetLevel.COMPLETED, from, to));
    }

    private static void keep(String id, int version, int revision, String state, String document) throws SQLException {
        CriteriaUnderTest.execute("""
                insert into set_text (set_id, version, revision, document, origin, recorded_by, recorded_at, state)
                values ('%1$s', %2$d, %3$d, '%4$s', 'test', 'test', now(), '%5$s');
                insert into set_edition (set_id, version, revision, published) values ('%1$s', %2$d, %3$d, false)
                on conflict (set_id, version) do update set revision = excluded.revision
                """.formatted(id, version, revision, document, state));
    }
}
