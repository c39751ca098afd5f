namespace Tensors.Tool.Loading;

/// <summary>How a project is to be read.</summary>
/// <param name="Configuration">As in <c>dotnet build -c</c>.</param>
/// <param name="Framework">Of a project with several; null for its first.</param>
/// <param name="Restore">Whether to run <c>dotnet restore</c> first.</param>
internal sealed record LoadOptions(string Configuration, string? Framework, bool Restore);
