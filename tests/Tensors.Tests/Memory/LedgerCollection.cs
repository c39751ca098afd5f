namespace Tensors.Tests.Memory;

/// <summary>Tests that read the process-wide ledger run alone: it counts what every thread does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LedgerCollection
{
    /// <summary>The collection's name.</summary>
    public const string Name = "ledger";
}
