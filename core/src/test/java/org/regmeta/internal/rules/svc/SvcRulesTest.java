package org.regmeta.internal.rules.svc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Cell;
import org.regmeta.model.Certificate;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Column;
import org.regmeta.model.Covers;
import org.regmeta.model.DataService;
import org.regmeta.model.DirectoryEntry;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.Fee;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MessageLayer;
import org.regmeta.model.MessageStandard;
import org.regmeta.model.MessageType;
import org.regmeta.model.Period;
import org.regmeta.model.Preview;
import org.regmeta.model.Protection;
import org.regmeta.model.Register;
import org.regmeta.model.Requirement;
import org.regmeta.model.Rollout;
import org.regmeta.model.RolloutState;
import org.regmeta.model.Routing;
import org.regmeta.model.Standard;
import org.regmeta.model.SupportedValue;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Digest;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

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
                "https://172.16.0.1/api",
                "https://169.254.0.1/api",
                "https://100.64.0.1/api",
                "https://100.127.0.1/api",
                "https://0.1.2.3/api",
                "https://[fe80::1]/api",
                "https://[feb0::1]/api",
                "https://[fc00::1]/api",
                "https://[::]/api",
                "https://a.lan/api",
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
                "https://172.15.0.1/api",
                "https://173.16.0.1/api",
                "https://192.167.1.1/api",
                "https://193.168.1.1/api",
                "https://169.253.0.1/api",
                "https://170.254.0.1/api",
                "https://100.63.0.1/api",
                "https://100.128.0.1/api",
                "https://[fec0::1]/api",
                "https://[::ffff:8.8.8.8]/api",
                "https://10.1.2.example.org/api",
                "https://10.1.2/api",
                "https://a.land/api",
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

    private List<String> found(String rule) {
        return world.findings().stream()
                .filter(finding -> finding.startsWith("RM-SVC-" + rule))
                .map(finding -> finding.substring(10))
                .toList();
    }

    private static Fee fee(@Nullable String amount, @Nullable String currency, @Nullable Text note) {
        return new Fee(amount == null ? null : new BigDecimal(amount), currency, note, List.of());
    }

    @Test
    void aFeeHasAnAmountAndACurrencyOrAnExplanation() {
        service(service -> service.toBuilder()
                .fee(
                        fee("5.00", "EUR", null),
                        fee("5.00", null, World.text("each")),
                        fee(null, "EUR", World.text("each")),
                        fee(null, null, World.text("by time")),
                        fee(null, null, null))
                .build());
        assertThat(found("017"))
                .containsExactly(
                        " service /fee/1/currency [missing, currency]",
                        " service /fee/2/amount [missing, amount]",
                        " service /fee/4/amount [missing, amount]");
    }

    private static Rollout rollout(RolloutState state, String since, String area) {
        return new Rollout(state, LocalDate.parse(since), List.of(Area.parse(area)));
    }

    @Test
    void aServiceIsNotRolledOutBackwards() {
        service(service -> service.toBuilder()
                .rollout(
                        rollout(RolloutState.PILOT, "2026-06-01", "ars:091"),
                        rollout(RolloutState.PRODUCTIVE, "2026-05-01", "ars:091"),
                        rollout(RolloutState.RETIRED, "2026-05-31", "ars:091"),
                        rollout(RolloutState.PRODUCTIVE, "2026-05-01", "ars:092"),
                        rollout(RolloutState.PRODUCTIVE, "2026-07-01", "ars:092"),
                        rollout(RolloutState.RETIRED, "2026-07-01", "ars:092"))
                .build());
        assertThat(found("015"))
                .containsExactly(
                        " service /rollout/1/since [state, productive, since, 2026-05-01, otherState, pilot, otherSince, 2026-06-01]",
                        " service /rollout/2/since [state, retired, since, 2026-05-31, otherState, pilot, otherSince, 2026-06-01]",
                        " service /rollout/5/since [state, retired, since, 2026-07-01, otherState, productive, otherSince, 2026-07-01]");
    }

    private static Certificate certificate(@Nullable String to) {
        return new Certificate(
                Code.of("tls"), Digest.of(new byte[0]), to == null ? null : new Period(null, LocalDate.parse(to)));
    }

    @Test
    void aCertificateInUseIsNotOver() {
        Endpoint own = world.get("service", DataService.class).endpoint().get(0).toBuilder()
                .certificate(certificate("2027-03-01"), certificate("2027-02-28"), certificate(null))
                .build();
        service(service -> service.toBuilder()
                .endpoint(List.of(
                        own, own.toBuilder().environment(Environment.TEST).build()))
                .build());
        assertThat(found("016"))
                .containsExactly(" service /endpoint/0/certificate/1/validity [use, tls, to, 2027-02-28]");
        service(service ->
                service.toBuilder().status(LifecycleStatus.DEPRECATED).build());
        assertThat(found("016")).isEmpty();
    }

    private World standard(String... messages) {
        return world.add(Standard.builder()
                .id(World.id("standard"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("standard"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .messageType(Stream.of(messages)
                        .map(message -> new MessageType(message, null))
                        .toList())
                .build());
    }

    @Test
    void aMessageIsOneOfItsStandard() {
        standard("0201", "0202");
        service(service -> service.toBuilder()
                .messageStandard(new MessageStandard(
                        Ref.parse(World.id("standard@1.0.0")), MessageLayer.ENVELOPE, List.of("0202", "0203", "x")))
                .build());
        assertThat(found("018"))
                .containsExactly(
                        " service /messageStandard/0/message/1 [message, 0203, standard, https://example.org/standard, suggestion, 0201]",
                        " service /messageStandard/0/message/2 [message, x, standard, https://example.org/standard, suggestion, ]");
        world.remove("standard");
        standard();
        assertThat(found("018")).isEmpty();
    }

    @Test
    void aNetworkAdmitsItsProtocolsInProduction() {
        service(service -> service.toBuilder()
                .network("noots")
                .endpoint(List.of(
                        service.endpoint().get(0),
                        service.endpoint().get(0).toBuilder()
                                .environment(Environment.TEST)
                                .build(),
                        service.endpoint().get(0).toBuilder()
                                .protocol("noots-sak")
                                .build()))
                .build());
        assertThat(found("019"))
                .containsExactly(" service /endpoint/0/protocol [protocol, rest, network, noots, expected, noots-sak]");
        service(service -> service.toBuilder().network("internet").build());
        assertThat(found("019")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EGovG, § 5 Abs. 2, SYNC_QUERY, , 1",
        "EGovG, § 5 Abs. 2, SYNC_QUERY, NOT_OFFERED, 1",
        "EGovG, § 5 Abs. 2, SYNC_QUERY, OFFERED, 0",
        "EGovG, § 5 Abs. 2, ASYNC_QUERY, , 0",
        "EGovG, § 6, SYNC_QUERY, , 0",
        "BMG, § 5, SYNC_QUERY, , 0"
    })
    void whoAsksOnceShowsWhatComesAtOnce(
            String act, String provision, ExchangePattern pattern, @Nullable Preview preview, int findings) {
        service(service -> service.toBuilder().exchangePattern(pattern).build());
        world.authorise(one -> one.toBuilder()
                .legalBasis(World.basis(act, provision, Covers.RETRIEVAL))
                .preview(preview)
                .build());
        assertThat(found("010")).hasSize(findings).allMatch(" authorisation /preview []"::equals);
    }

    @ParameterizedTest
    @CsvSource({"applicant, REQUIRED, 1", "applicant, OFFERED, 1", "applicant, NOT_OFFERED, 0", "spouse, REQUIRED, 0"})
    void whatIsWithheldFromThePersonIsNotShownToThem(String role, Preview preview, int findings) {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(Stream.of(
                                        one.fieldUse().get(0),
                                        one.fieldUse().get(1),
                                        one.fieldUse().get(2).toBuilder()
                                                .withheldFrom(role)
                                                .build())
                                .toList())
                        .build());
        world.authorise(one -> one.toBuilder().preview(preview).build());
        assertThat(found("011"))
                .hasSize(findings)
                .allMatch((" authorisation /preview [field, rent, role, " + role + "]")::equals);
    }

    /** Where user and secrets stand in an address, and where they do not. */
    @ParameterizedTest
    @CsvSource({
        "https://register.example.org/api?page=2&PASSWORD=x, https://register.example.org/api?page=2&PASSWORD=***",
        "https://register.example.org?sig=x, https://register.example.org?sig=***",
        "https://register.example.org/api?sig=, ''",
        "https://register.example.org/api?=x, ''",
        "https://register.example.org/api?sig, ''",
        "https://register.example.org/api?signal=x, ''",
        "https://register.example.org/a@b, ''",
        "https://register.example.org/api?mail=a@b, ''",
        "https://amt@register.example.org/api, https://***@register.example.org/api",
        "https://a@b@register.example.org:8443/, https://***@register.example.org:8443/",
        "https://register.example.org/api?, ''",
    })
    void secretsAreFoundWhereTheyStand(String address, String shown) {
        assertThat(address("rest", address).findings())
                .isEqualTo(
                        shown.isEmpty()
                                ? List.of()
                                : List.of("RM-SVC-003 service /endpoint/0/address [address, " + shown + "]"));
    }

    @Test
    void aServiceServesWhatIsAuthorised() {
        String expected = " authorisation /dataService/0 [service, https://example.org/service, object, "
                + "https://example.org/%s]";
        EvidenceType own = world.get("evidence", EvidenceType.class);
        Register register = world.get("register", Register.class);
        world.add(
                register.toBuilder().id(World.id("other-register")).build(),
                own.toBuilder().id(World.id("other")).build(),
                own.toBuilder()
                        .id(World.id("foreign"))
                        .register(World.id("other-register"))
                        .build());
        service(service -> service.toBuilder().serves(World.refs("other")).build());
        assertThat(found("012")).containsExactly(expected.formatted("evidence"));
        service(service ->
                service.toBuilder().serves(World.refs("other", "nobody-knows")).build());
        assertThat(found("012")).isEmpty();
        service(service ->
                service.toBuilder().serves(World.refs("other", "evidence")).build());
        assertThat(found("012")).isEmpty();
        world.authorise(one ->
                one.toBuilder().object(World.id("register")).field(List.of()).build());
        assertThat(found("012")).isEmpty();
        service(service -> service.toBuilder().serves(World.refs("foreign")).build());
        assertThat(found("012")).containsExactly(expected.formatted("register"));
        service(service ->
                service.toBuilder().serves(World.refs("foreign", "other")).build());
        assertThat(found("012")).isEmpty();
        service(service -> service.toBuilder().serves(List.of()).build());
        assertThat(found("012")).containsExactly(expected.formatted("register"));
        world.authorise(one -> one.toBuilder().object(World.id("nobody-knows")).build());
        assertThat(found("012")).isEmpty();
    }

    @Test
    void aValueIsOneThatEvidenceIsFoundBy() {
        service(service -> service.toBuilder()
                .supportedValue(
                        new SupportedValue(Ref.parse(World.id("birth")), "x"),
                        new SupportedValue(Ref.parse(World.id("name")), "y"))
                .build());
        String birth = " service /supportedValue/0/by [fact, https://example.org/birth]";
        String name = " service /supportedValue/1/by [fact, https://example.org/name]";
        assertThat(found("021")).containsExactly(birth, name);
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder()
                        .routing(new Routing(Ref.parse(World.id("birth")), null, null))
                        .build());
        assertThat(found("021")).containsExactly(name);
        service(service -> service.toBuilder()
                .serves(World.refs("evidence", "nobody-knows"))
                .build());
        assertThat(found("021")).isEmpty();
        service(service -> service.toBuilder().serves(List.of()).build());
        assertThat(found("021")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NORMAL, none, tls13, /authentication none",
                "NORMAL, oauth2, none, /encryption none",
                "NORMAL, none, none, /authentication none",
                "NORMAL, oauth2, tls12, –",
                "NORMAL, '', '', –",
                "NORMAL, none https://example.org/method, tls13, –",
                "NORMAL, none oauth2, tls13, –",
                ", none, tls13, /authentication none",
                "HIGH, none, tls13, –",
            })
    void whatIsAboutPersonsIsNeverOpen(
            @Nullable Protection protection, String authentication, String encryption, String expected) {
        service(service -> service.toBuilder()
                .protection(protection)
                .authentication(authentication.isEmpty() ? List.of() : codes(authentication))
                .encryption(encryption.isEmpty() ? List.of() : codes(encryption))
                .build());
        assertThat(found("008"))
                .isEqualTo(
                        expected.equals("–")
                                ? List.of()
                                : List.of(" service "
                                        + expected.replaceFirst(" (.*)", " [method, $1, field, person/birthDate]")));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0", ", 0", "HIGH, 2", "VERY_HIGH, 2"})
    void whoNeedsProtectionSaysHowItIsGiven(@Nullable Protection protection, int findings) {
        service(service -> service.toBuilder()
                .protection(protection)
                .authentication(List.of())
                .encryption(List.of())
                .build());
        assertThat(found("007"))
                .isEqualTo(
                        findings == 0
                                ? List.of()
                                : Stream.of("authentication", "encryption")
                                        .map(missing -> " service /" + missing + " [protection, " + protection.code()
                                                + ", missing, " + missing + "]")
                                        .toList());
        service(service -> service.toBuilder()
                .authentication(codes("oauth2"))
                .encryption(codes("tls13"))
                .build());
        assertThat(found("007")).isEmpty();
    }
}
