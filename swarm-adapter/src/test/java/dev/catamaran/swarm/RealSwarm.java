package dev.catamaran.swarm;

import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmNodes;
import dev.catamaran.playground.SwarmSettings;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Images;
import dev.catamaran.swarm.engine.TlsPem;
import java.net.URI;

/** A real Swarm of one node, and the node's own command line to do by hand what others would do. */
final class RealSwarm implements AutoCloseable {
    private final SwarmNodes nodes;
    private final String image;

    private RealSwarm(SwarmNodes nodes, String image) {
        this.nodes = nodes;
        this.image = image;
    }

    static RealSwarm start(Generation generation) {
        var images = Images.find();
        var nodes = SwarmNodes.start(images, SwarmSettings.single(generation));
        var image = images.name(Image.BUSYBOX);
        nodes.load(image);
        return new RealSwarm(nodes, image);
    }

    URI endpoint() {
        return nodes.first().endpoint();
    }

    TlsPem tls() {
        var tls = nodes.tls();
        return new TlsPem(tls.ca(), tls.certificate(), tls.key());
    }

    /** An image that the node has, with a shell. */
    String image() {
        return image;
    }

    String docker(String... arguments) {
        return nodes.first().docker(arguments).text("docker " + arguments[0]).strip();
    }

    void pause() {
        nodes.first().pause();
    }

    void resume() {
        nodes.first().resume();
    }

    @Override
    public void close() {
        nodes.close();
    }
}
