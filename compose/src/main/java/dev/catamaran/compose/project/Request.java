package dev.catamaran.compose.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user asks for, as {@code docker compose} takes it from its command line and its environment.
 *
 * @param workingDirectory absolute: where the command runs
 * @param files {@code --file}, each over the ones before it; without one {@code COMPOSE_FILE} says which, or they are
 *     searched as Docker does
 * @param envFiles {@code --env-file}; without one it is {@code .env}
 * @param projectDirectory {@code --project-directory}; else the folder of the first file
 * @param root {@code --root}: the folder that files named in files must not leave; else the project directory
 * @param name {@code --project-name}
 * @param profiles {@code --profile}; without one {@code COMPOSE_PROFILES} says which
 * @param environment the variables of the command
 */
public record Request(
        Path workingDirectory,
        List<String> files,
        List<String> envFiles,
        Optional<Path> projectDirectory,
        Optional<Path> root,
        Optional<String> name,
        List<String> profiles,
        Map<String, String> environment) {
    /** Keeps copies. */
    public Request {
        workingDirectory = workingDirectory.toAbsolutePath().normalize();
        files = List.copyOf(files);
        envFiles = List.copyOf(envFiles);
        profiles = List.copyOf(profiles);
        environment = Map.copyOf(environment);
    }

    /** The command in a folder, without options and variables. */
    public static Request in(Path workingDirectory) {
        return new Request(
                workingDirectory,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    /** With {@code --file} options. */
    public Request withFiles(List<String> others) {
        return new Request(workingDirectory, others, envFiles, projectDirectory, root, name, profiles, environment);
    }

    /** With {@code --env-file} options. */
    public Request withEnvFiles(List<String> others) {
        return new Request(workingDirectory, files, others, projectDirectory, root, name, profiles, environment);
    }

    /** With the option {@code --project-directory}; relative to the working directory. */
    public Request withProjectDirectory(Path other) {
        return new Request(workingDirectory, files, envFiles, Optional.of(other), root, name, profiles, environment);
    }

    /** With the option {@code --root}; relative to the working directory. */
    public Request withRoot(Path other) {
        return new Request(
                workingDirectory, files, envFiles, projectDirectory, Optional.of(other), name, profiles, environment);
    }

    /** With the option {@code --project-name}. */
    public Request withName(String other) {
        return new Request(
                workingDirectory, files, envFiles, projectDirectory, root, Optional.of(other), profiles, environment);
    }

    /** With {@code --profile} options. */
    public Request withProfiles(List<String> others) {
        return new Request(workingDirectory, files, envFiles, projectDirectory, root, name, others, environment);
    }

    /** With other variables of the command. */
    public Request withEnvironment(Map<String, String> others) {
        return new Request(workingDirectory, files, envFiles, projectDirectory, root, name, profiles, others);
    }
}
