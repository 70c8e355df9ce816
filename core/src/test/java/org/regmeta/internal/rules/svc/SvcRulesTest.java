package org.regmeta.internal.rules.svc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Column;
import org.regmeta.model.DataService;
import org.regmeta.model.DirectoryEntry;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Period;
import org.regmeta.model.Protection;
import org.regmeta.model.Rollout;
import org.regmeta.model.RolloutState;
import org.regmeta.value.Area;
import org.regmeta.value.Code;

class SvcRulesTest {
    private final World world = World.standard();

    private World endpoint(Endpoint endpoint) {
        return world.change(
                "service",
                DataService.class,
                service -> service.toBuilder().endpoint(List.of(endpoint)).build());
    }

    private World address(String protocol, String address) {
        return endpoint(world.get("service", DataService.class).endpoint().get(0).toBuilder()
                .protocol(protocol)
                .address(address)
                .build());
    }

    @Test
    void nobodyCanReachTheService() {
        Endpoint test = world.get("service", DataService.class).endpoint().get(0).toBuilder()
                .environment(Environment.TEST)
                .build();
        assertThat(endpoint(test).findings()).containsExactly("RM-SVC-001 service /endpoint []");
        world.change(
                "service",
                DataService.class,
                service -> service.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-SVC"));
    }

    @Test
    void anEntryOfADirectoryIsEnough() {
        Endpoint listed = Endpoint.builder()
                .environment(Environment.PRODUCTION)
                .protocol("osci")
                .directory(new DirectoryEntry(Code.of("dvdv"), "ags:091620000000", null))
                .build();
        assertThat(endpoint(listed).findings()).isEmpty();
    }

    @Test
    void anAddressIsNotSecured() {
        assertThat(address("rest", "http://register.example.org/api").findings())
                .containsExactly(
                        "RM-SVC-002 service /endpoint/0/address [address, http://register.example.org/api, expected, https://…]");
        assertThat(address("sftp", "https://register.example.org/api").findings())
                .containsExactly(
                        "RM-SVC-002 service /endpoint/0/address [address, https://register.example.org/api, expected, sftp://…]");
        assertThat(address("sftp", "SFTP://register.example.org/out").findings())
                .isEmpty();
    }

    @Test
    void anAddressHoldsCredentialsThatAreNotShown() {
        assertThat(address("rest", "https://amt:geheim@register.example.org/api?x=1&api_key=42")
                        .findings())
                .containsExactly("RM-SVC-003 service /endpoint/0/address [address, "
                        + "https://***@register.example.org/api?x=1&api_key=***]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/api",
                "https://fachverfahren/api",
                "https://server01.intern:8443/api",
                "https://10.1.2.3/api",
                "https://172.31.0.1",
                "https://192.168.0.7:8443",
                "https://127.0.0.1/",
                "https://[::1]/api",
                "https://[fd12:3456::1]:443/api",
                "https://[::ffff:10.0.0.1]/",
            })
    void aHostIsPrivate(String address) {
        assertThat(address("rest", address).findings())
                .containsExactly("RM-SVC-003 service /endpoint/0/address [address, " + address + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://172.32.0.1/",
                "https://100.1.2.3/",
                "https://[2001:db8::1]/api",
                "https://lan.example.org/api?page=2&keyword=key",
                "https://register.example.org:8443/user@office",
            })
    void aHostIsPublic(String address) {
        assertThat(address("rest", address).findings()).isEmpty();
    }

    @Test
    void theServiceIsProtectedLessThanItsFields() {
        world.change(
                "service",
                DataService.class,
                service -> service.toBuilder().protection(Protection.NORMAL).build());
        assertThat(world.findings())
                .containsExactly("RM-SVC-004 service /protection [protection, normal, needed, high]");
        world.change(
                "service",
                DataService.class,
                service -> service.toBuilder()
                        .protection(Protection.VERY_HIGH)
                        .authentication(codes("messageSignature"))
                        .encryption(codes("endToEnd"))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    private static List<Code> codes(String codes) {
        return Stream.of(codes.split(" ")).map(Code::of).toList();
    }

    private World service(UnaryOperator<DataService> change) {
        return world.change("service", DataService.class, change);
    }

    @ParameterizedTest
    @CsvSource({
        "password, tls13, RM-SVC-005",
        "apiKey, tls13, RM-SVC-005",
        "none, tls13, RM-SVC-005",
        "oauth2, tls12, ''",
        "password oauth2, tls12, ''",
        "oauth2, tls, RM-SVC-006",
        "oauth2, tls osci, ''",
        "https://example.org/method, tls13, ''",
    })
    void theStrongestMethodHasToSuffice(String authentication, String encryption, String rule) {
        service(service -> service.toBuilder()
                .authentication(codes(authentication))
                .encryption(codes(encryption))
                .build());
        assertThat(world.findings()).hasSize(rule.isEmpty() ? 0 : 1).allMatch(finding -> finding.startsWith(rule));
    }

    @Test
    void aNewerListSaysWhichMethodSuffices() {
        service(service -> service.toBuilder().authentication(codes("password")).build());
        assertThat(world.findings()).hasSize(1);
        world.add(CodeList.builder()
                .id("https://w3id.org/regmeta/codelist/authentication")
                .version("1.9.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("authentication"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .column(new Column("protection", World.text("protection")))
                .entry(CodeListEntry.builder()
                        .code("password")
                        .title(World.text("password"))
                        .cell(new Cell("protection", "high"))
                        .build())
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void dataThatAnybodyMaySeeNeedNoSafeguard() {
        service(service -> service.toBuilder()
                .protection(Protection.NORMAL)
                .authentication(codes("none"))
                .encryption(codes("none"))
                .serves(List.of())
                .build());
        assertThat(world.findingsAbout("service")).isEmpty();
    }

    @Test
    void anAreaWithinIsNoticedAndOneBesideIsNot() {
        DataService own = world.get("service", DataService.class);
        world.add(own.toBuilder()
                .id(World.id("a-service"))
                .jurisdiction("iso:DE-BY")
                .build());
        service(service -> service.toBuilder()
                .jurisdiction(List.of(Area.parse("iso:DE-HE")))
                .build());
        assertThat(world.findings()).isEmpty();
        service(service ->
                service.toBuilder().jurisdiction(List.of(Area.parse("ars:09"))).build());
        assertThat(world.findings())
                .containsExactly("RM-SVC-009 service /serves/0 [other, https://example.org/a-service]");
        service(service ->
                service.toBuilder().jurisdiction(List.of(Area.parse("eu:EU"))).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-SVC-009 a-service /serves/0 [other, https://example.org/service]",
                        "RM-SVC-013 service /jurisdiction/0 [area, eu:EU, limit, https://example.org/register]");
    }

    @Test
    void aServiceThatIsOverDoesNotCompete() {
        DataService own = world.get("service", DataService.class);
        world.add(own.toBuilder()
                .id(World.id("a-service"))
                .validity(new Period(null, LocalDate.of(2026, 12, 31)))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void plannedAreasNeedNotBeCoveredYet() {
        service(service -> service.toBuilder()
                .jurisdiction("iso:DE-BY")
                .rollout(
                        new Rollout(RolloutState.PRODUCTIVE, LocalDate.of(2026, 1, 1), List.of(Area.parse("ars:091"))),
                        new Rollout(RolloutState.PLANNED, LocalDate.of(2028, 1, 1), List.of(Area.parse("iso:DE"))))
                .build());
        assertThat(world.findings()).isEmpty();
    }
}
