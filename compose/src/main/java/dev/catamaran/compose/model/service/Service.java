package dev.catamaran.compose.model.service;

import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Inline;
import dev.catamaran.compose.tree.Origin;

/** A service: containers of one kind (Compose specification, "Services"). Flat in a file, in groups here. */
public record Service(
        @Inline Description description,
        @Inline Execution execution,
        @Inline Relations relations,
        @Inline Connection connection,
        @Inline Storage storage,
        @Inline Limits limits,
        @Inline Isolation isolation,
        Extensions extensions) {
    /** Which containers there are. */
    public Description.Definition definition() {
        return description.definition();
    }

    /** What is told of it. */
    public Description.Metadata metadata() {
        return description.metadata();
    }

    /** The process. */
    public Execution.Invocation invocation() {
        return execution.invocation();
    }

    /** When it starts and stops. */
    public Execution.Lifecycle lifecycle() {
        return execution.lifecycle();
    }

    /** Networks and ports. */
    public Connection.Networking networking() {
        return connection.networking();
    }

    /** Names and addresses. */
    public Connection.Names names() {
        return connection.names();
    }

    /** Processors. */
    public Limits.Cpu cpu() {
        return limits.cpu();
    }

    /** Memory and processes. */
    public Limits.Memory memory() {
        return limits.memory();
    }

    /** Devices and limits of the kernel. */
    public Limits.Devices devices() {
        return limits.devices();
    }

    /** What they may do. */
    public Isolation.Security security() {
        return isolation.security();
    }

    /** Which namespaces they share. */
    public Isolation.Namespaces namespaces() {
        return isolation.namespaces();
    }

    /** How one can speak with their process. */
    public Isolation.Terminal terminal() {
        return isolation.terminal();
    }

    /** Where it is written. */
    public Origin origin() {
        return definition().origin();
    }
}
