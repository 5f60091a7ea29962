package vn.ntm.platform.documentation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.ntm.platform.problems.Kind;

/**
 * Says of each operation which problems it may answer, and how they look, so that no resource repeats it. What a resource
 * says of a status itself stays, and is given the body.
 */
@OpenApiFilter(stages = RunStage.RUNTIME_STARTUP)
public class ProblemsOfOperations implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String ANY_JSON = "JsonNode";
    private static final String TYPE = "application/problem+json";
    private static final Set<HttpMethod> CHANGES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas.containsKey(ANY_JSON)) {
            // Otherwise it is told by the getters of the class that holds it.
            document.getComponents()
                    .addSchema(ANY_JSON, OASFactory.createSchema().description("Any JSON"));
        }
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.getOperations().forEach((method, operation) -> complete(item, method, operation));
            }
        });
    }

    private static void complete(PathItem path, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ExpectedProblems.of(traits(path, method, operation))
                .forEach(kind -> answer(operation, String.valueOf(kind.status()), ExpectedProblems.said(kind)));
        for (Kind kind : Kind.values()) {
            String status = String.valueOf(kind.status());
            if (operation.getResponses().hasAPIResponse(status)) {
                answer(operation, status, ExpectedProblems.said(kind));
            }
        }
    }

    private static ExpectedProblems.Traits traits(PathItem path, HttpMethod method, Operation operation) {
        List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters();
        List<Parameter> shared = path.getParameters() == null ? List.of() : path.getParameters();
        return new ExpectedProblems.Traits(
                CHANGES.contains(method),
                operation.getRequestBody() != null,
                !shared.isEmpty() || own.stream().anyMatch(one -> one.getIn() == In.PATH || one.getIn() == In.QUERY),
                own.stream().anyMatch(one -> "If-Match".equalsIgnoreCase(one.getName())),
                operation.getSecurity() != null && !operation.getSecurity().isEmpty());
    }

    private static void answer(Operation operation, String status, String description) {
        APIResponse answer = operation.getResponses().getAPIResponse(status);
        if (answer == null) {
            answer = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, answer);
        }
        Content content = answer.getContent() == null ? OASFactory.createContent() : answer.getContent();
        if (!content.hasMediaType(TYPE)) {
            content.addMediaType(
                    TYPE,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(PROBLEM)));
        }
        answer.setContent(content);
    }

    /** As {@link vn.ntm.platform.problems.Problem} is written: what is empty is left out. */
    private static Schema problem() {
        Schema fault = object(Map.of(
                        "field", text("Where in the request: a JSON path, a parameter or a column"),
                        "line", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "value", text("What was found there"),
                        "accepted", text("What would be accepted")))
                .required(List.of("field", "accepted"));
        return object(Map.of(
                        "type", text("Which problem it is; stable").format("uri"),
                        "title", text("In the language of Accept-Language: vi or en"),
                        "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "detail", text("More of this case"),
                        "instance", text("The path that was asked for"),
                        "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(fault)))
                .required(List.of("type", "title", "status"))
                .description("A problem as RFC 9457 has it");
    }

    private static Schema object(Map<String, Schema> properties) {
        Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        new TreeMap<>(properties).forEach(object::addProperty);
        return object;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
