namespace Tensors.Analyzers.Rules;

/// <summary>What all descriptors share.</summary>
internal static class Descriptors
{
    /// <summary>Where each rule has its page.</summary>
    public const string Pages = "https://github.com/tensors-dotnet/tensors/blob/main/docs/diagnostics/";

    public const string Shapes = "Tensors.Shapes";

    public const string Memory = "Tensors.Memory";

    public const string Performance = "Tensors.Performance";

    public const string Budgets = "Tensors.Budgets";
}
