namespace Tensors.Package.Tests.Support;

/// <summary>A project as a user would make it: a project file of a few lines that names the package, and sources.</summary>
internal sealed class UserProject
{
    private readonly string _folder;
    private readonly string _name;

    /// <param name="feed">Where the package comes from.</param>
    /// <param name="parent">The folder to make the project's folder in.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="exe">Whether it is a program or a library.</param>
    /// <param name="properties">MSBuild properties of its own.</param>
    /// <param name="references">Projects it references, by name, that lie beside it.</param>
    public UserProject(PackageFeed feed, string parent, string name, bool exe = true, string properties = "", params string[] references)
    {
        _name = name;
        _folder = Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
        string projects = string.Concat(references.Select(r => $"""<ProjectReference Include="../{r}/{r}.csproj" />"""));
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{(exe ? "Exe" : "Library")}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Tensors" Version="{feed.Version}" />
                {projects}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes one file of the project.</summary>
    public UserProject Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Whether the build left this file.</summary>
    public bool Has(string path) => File.Exists(Path.Combine(_folder, path));

    /// <summary>Builds it, whether that works or not.</summary>
    public ToolResult TryBuild(string configuration) => Tool.Dotnet(_folder, "build", "-c", configuration, "--nologo", "-m:1");

    /// <summary>Builds it and starts what was built, with arguments; returns what the program printed.</summary>
    public string BuildAndRun(string configuration, params string[] arguments)
    {
        TryBuild(configuration).ShouldSucceed();
        return Tool.Dotnet(_folder, [Path.Combine("bin", configuration, "net10.0", $"{_name}.dll"), .. arguments]).ShouldSucceed().Output;
    }

    /// <summary>Publishes it and starts what was published, with arguments; returns what the program printed.</summary>
    /// <param name="property">An MSBuild property for this time, <c>Name=Value</c>; empty for none.</param>
    /// <param name="arguments">The program's arguments.</param>
    public string PublishAndRun(string property = "", params string[] arguments)
    {
        string target = Path.Combine(_folder, "published");
        string[] properties = property == "" ? [] : [$"-p:{property}"];
        Tool.Dotnet(_folder, ["publish", "-c", "Release", "--nologo", "-m:1", "-o", target, .. properties]).ShouldSucceed();
        return Tool.Run(_folder, Path.Combine(target, OperatingSystem.IsWindows() ? $"{_name}.exe" : _name), arguments).ShouldSucceed().Output;
    }
}
