package vn.ntm.platform.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Examples of texts are texts: those that look like numbers, as codes do, were read as such. */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class ExamplesOfTexts implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getExamples() != null && List.of(SchemaType.STRING).equals(schema.getType())) {
            schema.setExamples(
                    schema.getExamples().stream().<Object>map(String::valueOf).toList());
        }
        return schema;
    }
}
