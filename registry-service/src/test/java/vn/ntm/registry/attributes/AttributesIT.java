package vn.ntm.registry.attributes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;
import vn.ntm.registry.units.Unit;

/** What is answered of attributes, now and as it was known. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class AttributesIT {

    private static final UUID BAC_GIANG = Unit.idOf(UnitLevel.PROVINCE, "24", null);
    private static final UUID SONG_MAI = Unit.idOf(UnitLevel.COMMUNE, "07222", null);
    private static final UUID DINH_TRI = Unit.idOf(UnitLevel.COMMUNE, "07687", null);
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    @Inject
    UnitAttributes attributes;

    @Inject
    Jdbi sql;

    @BeforeEach
    void bacGiangIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.importUnits(RegisterUnderTest.bacGiang()).statusCode(200);
    }

    @Test
    void aUnitHasTheRegionOfItsProvinceAndSaysSo() {
        RegisterUnderTest.importAttributes(
                        "province,24,region-2021,TDMNPB,,2025-07-01,81/2023/QH15",
                        "commune,07222,population,8214,2023-01-01,,Niên giám 2023")
                .statusCode(200);

        given().get("/api/v1/units/07222?asOf=2024-06-01")
                .then()
                .statusCode(200)
                .body("attributes.name", contains("population", "region-2021"))
                .body("attributes.value", contains("8214", "TDMNPB"))
                .body("attributes[0].validFrom", equalTo("2023-01-01"))
                .body("attributes[0].source", equalTo("Niên giám 2023"))
                .body("attributes[0].inheritedFrom", nullValue())
                .body("attributes[1].validFrom", nullValue())
                .body("attributes[1].validTo", equalTo("2025-07-01"))
                .body("attributes[1].inheritedFrom.id", equalTo(BAC_GIANG.toString()))
                .body("attributes[1].inheritedFrom.code", equalTo("24"))
                .body("attributes[1].inheritedFrom.name", equalTo("Bắc Giang"));
        given().get("/api/v1/units/24?asOf=2024-06-01")
                .then()
                .body("attributes", hasSize(1))
                .body("attributes[0].inheritedFrom", nullValue());
    }

    @Test
    void aRegionOfItsOwnGoesBeforeTheProvinces() {
        RegisterUnderTest.importAttributes(
                        "province,24,region-2021,TDMNPB,,2025-07-01,81/2023/QH15",
                        "commune,07222,region-2021,DBSH,2024-01-01,2025-01-01,1/QĐ-TTg")
                .statusCode(200);

        assertThat(attributes.of(List.of(SONG_MAI), null).get(SONG_MAI))
                .extracting(shown -> shown.value() + " " + shown.validFrom() + " " + shown.validTo() + " "
                        + (shown.inheritedFrom() != null))
                .containsExactly(
                        "TDMNPB null 2024-01-01 true",
                        "DBSH 2024-01-01 2025-01-01 false",
                        "TDMNPB 2025-01-01 2025-07-01 true");
    }

    @Test
    void onADayEachUnitHasWhatHoldsThen() {
        RegisterUnderTest.importAttributes(
                        "commune,07222,population,8000,2022-01-01,,Niên giám 2022",
                        "commune,07222,population,8214,2023-01-01,,Niên giám 2023",
                        "commune,07687,population,9100,2025-01-01,,Niên giám 2025")
                .statusCode(200);

        assertThat(attributes.of(List.of(SONG_MAI, DINH_TRI), DAY, null))
                .containsOnlyKeys(SONG_MAI)
                .hasEntrySatisfying(SONG_MAI, shown -> assertThat(shown)
                        .extracting(ShownAttribute::value)
                        .containsExactly("8214"));
        assertThat(attributes
                        .of(List.of(SONG_MAI), LocalDate.parse("2022-12-31"), null)
                        .get(SONG_MAI))
                .extracting(ShownAttribute::value)
                .containsExactly("8000");
    }

    @Test
    void whatWasKnownCanStillBeAsked() {
        RegisterUnderTest.importAttributes("commune,07222,area-class,I,2021-01-01,,861/QĐ-TTg");
        Instant before = revised();
        RegisterUnderTest.importAttributes("commune,07222,area-class,II,2021-01-01,,861/QĐ-TTg");

        assertThat(valueKnown(null)).isEqualTo("II");
        assertThat(valueKnown(revised())).isEqualTo("II");
        assertThat(valueKnown(before)).isEqualTo("I");
        assertThat(attributes.of(List.of(SONG_MAI), DAY, before.minusMillis(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, region-2021:TDMNPB, 208",
        "2024-06-01, region-2021:DBSH, 1",
        "2024-06-01, extremely-difficult:true, 2",
        "2024-06-01, extremely-difficult:false, 0",
        "2024-06-01, extremely-difficult:true region-2021:DBSH, 1",
        "2020-06-01, extremely-difficult:true, 0",
        "2024-06-01, region-2025:DBSH, 0"
    })
    void unitsAreFoundByTheirAttributes(LocalDate day, String written, long count) {
        RegisterUnderTest.importAttributes(
                        "province,24,region-2021,TDMNPB,,2025-07-01,81/2023/QH15",
                        "commune,07222,region-2021,DBSH,2024-01-01,2025-01-01,1/QĐ-TTg",
                        "commune,07222,extremely-difficult,true,2021-06-04,,861/QĐ-TTg",
                        "commune,07687,extremely-difficult,TRUE,2021-06-04,,861/QĐ-TTg")
                .statusCode(200);
        List<AttributeFilter> filters =
                Arrays.stream(written.split(" ")).map(AttributeFilter::of).toList();

        for (Instant knownAt : new Instant[] {null, revised()}) {
            assertThat(communes(filters, day, knownAt)).isEqualTo(count);
        }
        assertThat(communes(filters, day, Instant.parse("2020-01-01T00:00:00Z")))
                .isZero();
        assertThat(communes(List.of(), day, null)).isEqualTo(209);
    }

    @Test
    void listsAreFilteredByAttributes() {
        RegisterUnderTest.importAttributes(
                        "province,24,region-2021,TDMNPB,,2025-07-01,81/2023/QH15",
                        "commune,07222,extremely-difficult,true,2021-06-04,,861/QĐ-TTg")
                .statusCode(200);

        given().get("/api/v1/units?asOf=2024-06-01&attribute=region-2021:TDMNPB&attribute=extremely-difficult:true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.code", contains("07222"));
        given().get("/api/v1/units?level=commune&asOf=2024-06-01&attribute=region-2021:TDMNPB")
                .then()
                .body("total", equalTo(209));
        given().get("/api/v1/units?attribute=extremely-difficult:maybe")
                .then()
                .statusCode(400)
                .body("errors.field", contains("attribute"))
                .body("errors[0].accepted", equalTo("true, false"));
    }

    @Test
    void theCatalogueIsOpen() {
        given().get("/api/v1/attributes")
                .then()
                .statusCode(200)
                .body("total", equalTo(10))
                .body("items[0].name", equalTo("region-2021"))
                .body("items[0].inherited", equalTo(true))
                .body("items[0].values", hasSize(7))
                .body("items[0].values[6].title.vi", equalTo("Đồng bằng sông Cửu Long"))
                .body("items.find { it.name == 'area-class' }.values.value", contains("I", "II", "III"))
                .body("items.find { it.name == 'population' }.values", hasSize(0))
                .body("items.find { it.name == 'population' }.title.en", equalTo("Population"));
    }

    private String valueKnown(Instant knownAt) {
        return attributes
                .of(List.of(SONG_MAI), DAY, knownAt)
                .get(SONG_MAI)
                .get(0)
                .value();
    }

    private Instant revised() {
        return sql.withHandle(handle -> handle.createQuery("select recorded_at from register_revision")
                .mapTo(Instant.class)
                .one());
    }

    private long communes(List<AttributeFilter> filters, LocalDate day, Instant knownAt) {
        return sql.withHandle(handle -> AttributeFilter.bind(
                        handle.createQuery(
                                "select count(*) from unit_version v where v.level = 'commune' and holds_on(v, :on)"
                                        + " and v.superseded_at is null" + AttributeFilter.conditions(filters)),
                        filters,
                        day,
                        knownAt)
                .bind("on", day)
                .mapTo(Long.class)
                .one());
    }
}
