package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.RegMeta;
import org.regmeta.json.JsonBinding;
import org.regmeta.xml.XmlBinding;

/** Nothing joins or leaves what users can reach without a reviewer seeing it in the committed listing. */
class PublicApiTest {
    private static final String RENEW =
            "mvn -B -pl cli -am test -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.renew";

    static List<Arguments> modules() {
        return List.of(
                Arguments.of("core.txt", RegMeta.class),
                Arguments.of("json.txt", JsonBinding.class),
                Arguments.of("xml.txt", XmlBinding.class));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theListingIsWhatUsersCanReach(String file, Class<?> anyOf) throws IOException {
        Path listing = Path.of("..", "docs", "api", file);
        List<String> lines = new PublicApi(anyOf).lines();
        if (System.getProperty("api.renew") != null) {
            Files.createDirectories(listing.getParent());
            Files.writeString(listing, String.join("\n", lines) + "\n");
        }
        assertThat(listing).as("renew with: %s", RENEW).exists();
        assertThat(Files.readAllLines(listing))
                .as("the public interface changed; if that is wanted, renew docs/api with: %s", RENEW)
                .isEqualTo(lines);
    }
}
