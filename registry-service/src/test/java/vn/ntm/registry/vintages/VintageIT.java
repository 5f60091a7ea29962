package vn.ntm.registry.vintages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.CountryUnderTest;
import vn.ntm.registry.ReferenceCountry;

/** Lists of unknown date over the shipped country, posted by anybody. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class VintageIT {

    @BeforeEach
    void theCountryIsOnRecord() {
        CountryUnderTest.load();
    }

    @Test
    void aListIsPlacedAndWhatDoesNotFitIsSaid() {
        post("application/json", "vi", """
                {"rows":[{"code":"01","name":"Hà Nội"},{"code":"24","name":"Bắc Giang"},{"code":"40","name":"Nghệ An"}]}
                """)
                .statusCode(200)
                .body("level", equalTo("province"))
                .body("periods[0].from", nullValue())
                .body("periods[0].to", equalTo("2025-07-01"))
                .body("periods[0].fits", equalTo(3))
                .body("periods[0].complete", equalTo(false))
                .body("periods[1].fits", equalTo(2))
                .body("periods[1].misfits", hasSize(1))
                .body("periods[1].misfits[0].row", equalTo(2))
                .body("periods[1].misfits[0].reason", equalTo("Mã 24 có tên Bắc Giang: trước 2025-07-01"));
    }

    @Test
    void theWholeCountryComesAsAFile() {
        String list = ReferenceCountry.units(UnitLevel.COMMUNE, ReferenceCountry.REFORM).stream()
                .map(unit -> unit.on(ReferenceCountry.REFORM).orElseThrow())
                .map(version -> version.code() + ",\"" + version.fullName() + "\"")
                .collect(Collectors.joining("\n", "Mã,Tên đơn vị\n", "\n"));

        String csv = post("text/csv", "en", list)
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(csv.lines().skip(1)).first().isEqualTo("1,2025-07-01,2026-04-30,3321,3321,true");
    }

    @Test
    void hostileListsAreRefused() {
        post("text/csv", "en", "n\n1\n").statusCode(422);
        post("application/json", "en", "[]").statusCode(400);
        post("application/json", "en", "{\"names\":[\"hép møt\"]}").statusCode(422);
        post("application/json", "en", "{\"names\":[null,\"\"]}")
                .statusCode(200)
                .body("periods", hasSize(0));
        post("application/json", "en", "{\"level\":\"x\"}").statusCode(400);
        post(TableFormat.XLSX_TYPE, "en", "PK\u0003\u0004").statusCode(422);
        post("text/plain", "en", "code\n1\n").statusCode(415);
    }

    private static ValidatableResponse post(String type, String language, String body) {
        return given().header("Accept-Language", language)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/vintages")
                .then();
    }
}
