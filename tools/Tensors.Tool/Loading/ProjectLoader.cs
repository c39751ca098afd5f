using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using Tensors.Generators.Parsing;

namespace Tensors.Tool.Loading;

/// <summary>Reads projects as the build does: their source, packages and generators. Other projects are seen through their built assemblies, as the
/// compiler sees them; one that was never built is read from source.</summary>
internal static class ProjectLoader
{
    private const int ShownFailures = 3;

    /// <exception cref="ToolException">It is no project that can be read, or was not restored.</exception>
    public static async Task<IReadOnlyList<LoadedProgram>> Load(Target target, LoadOptions options, Action<string> progress, CancellationToken cancel)
    {
        if (options.Restore)
        {
            progress($"Restoring {Path.GetFileName(target.Path)}");
            await Restore.Run(target.Path, cancel);
        }

        if (target.Kind == TargetKind.Project)
        {
            Restore.Check(target.Path);
        }

        progress($"Reading {Path.GetFileName(target.Path)}");
        var properties = new Dictionary<string, string> { ["Configuration"] = options.Configuration };
        if (options.Framework is { } framework)
        {
            properties["TargetFramework"] = framework;
        }

        using MSBuildWorkspace workspace = MSBuildWorkspace.Create(properties);
        workspace.LoadMetadataForReferencedProjects = true;
        var failures = new List<string>();
        using var handler = workspace.RegisterWorkspaceFailedHandler(e =>
        {
            if (e.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                lock (failures)
                {
                    failures.Add(e.Diagnostic.Message);
                }
            }
        });
        IReadOnlyList<Project> projects;
        try
        {
            projects = target.Kind == TargetKind.Solution
                ? Separate(await workspace.OpenSolutionAsync(target.Path, cancellationToken: cancel))
                : [await workspace.OpenProjectAsync(target.Path, cancellationToken: cancel)];
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or ArgumentException or FormatException or System.Xml.XmlException)
        {
            throw new ToolException($"{target.Path}: cannot be read: {e.Message}");
        }

        var programs = new List<LoadedProgram>();
        foreach (Project project in projects.Where(static p => p.Language == LanguageNames.CSharp))
        {
            progress($"Compiling {project.Name}");
            if (await project.GetCompilationAsync(cancel) is { } compilation && compilation.GetTypeByMetadataName("Tensors.ITensor`2") is { ContainingAssembly: { } runtime }
                && !SymbolEqualityComparer.Default.Equals(runtime, compilation.Assembly))
            {
                string[] shapes = [.. project.AdditionalDocuments.Select(static d => d.FilePath).OfType<string>().Where(ShapesFileParser.IsShapesFile)];
                programs.Add(new LoadedProgram(project.AssemblyName, compilation, Path.GetDirectoryName(project.FilePath)!, shapes, null));
            }
        }

        if (programs.Count == 0)
        {
            string why = failures.Count == 0 ? "it does not reference Tensors" : string.Join(" ", failures.Take(ShownFailures));
            throw new ToolException($"{target.Path}: nothing to count: {why}");
        }

        return programs;
    }

    /// <summary>The projects of a solution, each with the others as assemblies where these are built: a method of another project costs what it states.</summary>
    private static IReadOnlyList<Project> Separate(Solution solution)
    {
        var projects = new List<Project>();
        foreach (Project project in solution.Projects.OrderBy(static p => p.Name, StringComparer.Ordinal))
        {
            Project separate = project;
            foreach (ProjectReference reference in project.ProjectReferences)
            {
                if (solution.GetProject(reference.ProjectId)?.OutputFilePath is { } path && File.Exists(path))
                {
                    separate = separate.RemoveProjectReference(reference).AddMetadataReference(MetadataReference.CreateFromFile(path));
                }
            }

            projects.Add(separate);
        }

        return projects;
    }
}
