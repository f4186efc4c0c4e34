package dev.catamaran.kubernetes.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import dev.catamaran.observe.Endpoint;
import dev.catamaran.observe.Endpoint.Scope;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final KubernetesSerialization YAML = new KubernetesSerialization();

    @Test
    void shouldNameAPortWithoutANameByItsNumber() {
        var service = YAML.unmarshal("""
                metadata: {name: oak, namespace: forest}
                spec: {type: ClusterIP, ports: [{name: web, port: 80}, {port: 81}]}
                """, Service.class);
        assertThat(Addresses.of(List.of(service)))
                .containsExactly(
                        new Endpoint("81", Scope.Cluster, "oak.forest.svc:81"),
                        new Endpoint("web", Scope.Cluster, "oak.forest.svc:80"));
    }

    @Test
    void shouldTellOnlyAddressesThatABalancerHas() {
        var service = YAML.unmarshal("""
                metadata: {name: oak, namespace: forest}
                spec: {type: LoadBalancer, ports: [{name: web, port: 80}]}
                status: {loadBalancer: {ingress: [{ip: "2001:db8::1"}, {hostname: oak.example}, {ports: []}]}}
                """, Service.class);
        assertThat(Addresses.of(List.of(service)))
                .extracting(Endpoint::address)
                .containsExactly("[2001:db8::1]:80", "oak.example:80");
    }

    @Test
    void shouldAskAgainForAnImageThatIsNotKnownYet() {
        // Given
        var images = new Images();
        var oak = new Identity("forest", "oak", "uid-of-oak");
        var deployment = YAML.unmarshal("""
                metadata: {name: oak, uid: uid, generation: 1}
                spec: {template: {spec: {containers: [{name: oak, image: "acorn:1"}]}}}
                """, Deployment.class);
        var pod = YAML.unmarshal("""
                metadata: {name: oak}
                status: {containerStatuses: [{name: oak, imageID: "acorn@sha256:1111"}]}
                """, Pod.class);

        // Then
        assertThat(images.of(oak, deployment, List::of)).isEmpty();
        assertThat(images.of(oak, deployment, () -> List.of(pod))).isEqualTo("acorn:1@sha256:1111");
    }
}
