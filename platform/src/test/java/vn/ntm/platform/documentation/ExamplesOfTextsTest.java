package vn.ntm.platform.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ExamplesOfTextsTest {

    private static final BigDecimal CODE = new BigDecimal("17.1");

    @Test
    void aCodeThatLooksLikeANumberIsAText() {
        assertThat(filtered(SchemaType.STRING)).isEqualTo("17.1");
    }

    @Test
    void aNumberStaysOne() {
        assertThat(filtered(SchemaType.NUMBER)).isEqualTo(CODE);
    }

    private static Object filtered(SchemaType type) {
        Schema schema = OASFactory.createSchema().addType(type).examples(List.of(CODE));
        return new ExamplesOfTexts().filterSchema(schema).getExamples().get(0);
    }
}
