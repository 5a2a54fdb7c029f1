package org.folkmoot.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.sample.SampleTexts.Answers;
import org.folkmoot.sample.SampleTexts.CommonThemesText;
import org.folkmoot.sample.SampleTexts.Conversations;
import org.folkmoot.sample.SampleTexts.DeliveryText;
import org.folkmoot.sample.SampleTexts.EvidenceText;
import org.folkmoot.sample.SampleTexts.FeedbackTexts;
import org.folkmoot.sample.SampleTexts.IdeaText;
import org.folkmoot.sample.SampleTexts.Inquiries;
import org.folkmoot.sample.SampleTexts.InquiryReportTexts;
import org.folkmoot.sample.SampleTexts.IssuesText;
import org.folkmoot.sample.SampleTexts.MethodText;
import org.folkmoot.sample.SampleTexts.NotesText;
import org.folkmoot.sample.SampleTexts.Organisations;
import org.folkmoot.sample.SampleTexts.PriorityMapText;
import org.folkmoot.sample.SampleTexts.RoundsText;
import org.folkmoot.sample.SampleTexts.TargetText;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sample's text files from the class path folder {@code sample}. A word they should not use is an error. */
final class SampleFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SampleFiles() {}

    static String programme() {
        try (var in = open("exceptional-suffolk.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Organisations organisations() {
        return MAPPER.convertValue(read("organisations.yaml"), Organisations.class);
    }

    static Conversations conversations() {
        return MAPPER.convertValue(read("conversations.yaml"), Conversations.class);
    }

    static Inquiries inquiries() {
        return MAPPER.convertValue(read("inquiries.yaml"), Inquiries.class);
    }

    static List<IssuesText> issues() {
        return MAPPER.convertValue(read("issues.yaml"), new TypeReference<List<IssuesText>>() {});
    }

    static PriorityMapText priorityMap() {
        return MAPPER.convertValue(read("priority-map.yaml"), PriorityMapText.class);
    }

    static InquiryReportTexts inquiryReports() {
        return MAPPER.convertValue(read("inquiry-reports.yaml"), InquiryReportTexts.class);
    }

    static List<IdeaText> ideas() {
        return MAPPER.convertValue(read("ideas.yaml"), new TypeReference<List<IdeaText>>() {});
    }

    static List<NotesText> notes() {
        return MAPPER.convertValue(read("notes.yaml"), new TypeReference<List<NotesText>>() {});
    }

    static List<CommonThemesText> commonThemes() {
        return MAPPER.convertValue(read("common-themes.yaml"), new TypeReference<List<CommonThemesText>>() {});
    }

    static EvidenceText evidence() {
        return MAPPER.convertValue(read("evidence.yaml"), EvidenceText.class);
    }

    static List<RoundsText> rounds() {
        return MAPPER.convertValue(read("rounds.yaml"), new TypeReference<List<RoundsText>>() {});
    }

    static MethodText method() {
        return MAPPER.convertValue(read("method.yaml"), MethodText.class);
    }

    static List<DeliveryText> delivery() {
        return MAPPER.convertValue(read("delivery.yaml"), new TypeReference<List<DeliveryText>>() {});
    }

    static FeedbackTexts feedback() {
        return MAPPER.convertValue(read("feedback.yaml"), FeedbackTexts.class);
    }

    static List<TargetText> targets() {
        return MAPPER.convertValue(read("targets.yaml"), new TypeReference<List<TargetText>>() {});
    }

    static Answers answers() {
        return MAPPER.convertValue(read("answers.yaml"), Answers.class);
    }

    private static Object read(String name) {
        var options = new LoaderOptions();
        var dumper = new DumperOptions();
        try (var in = open(name)) {
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(dumper),
                            dumper,
                            options,
                            new WithoutTimestamps())
                    .load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("sample/" + name).getInputStream();
    }

    /** Leaves dates as they are written: YAML's timestamps become moments, and a date is not one. */
    private static final class WithoutTimestamps extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern regexp, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) super.addImplicitResolver(tag, regexp, first, limit);
        }
    }
}
