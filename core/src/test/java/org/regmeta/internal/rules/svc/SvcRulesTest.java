package org.regmeta.internal.rules.svc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.DataService;
import org.regmeta.model.DirectoryEntry;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Protection;
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
                service -> service.toBuilder().protection(Protection.VERY_HIGH).build());
        assertThat(world.findings()).isEmpty();
    }
}
