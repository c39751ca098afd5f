using System.Reflection;

namespace Tensors.Tool.Tests.Support;

/// <summary>Where the sources lie, and which configuration of them was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
