namespace Tensors.Benchmarks.Peers.Serving;

/// <summary>A case that is open in this process.</summary>
/// <param name="Run">Does the work once.</param>
/// <param name="Result">What the last run wrote, sampled by <see cref="Sample"/>.</param>
/// <param name="Memory">What holds the operands.</param>
/// <param name="Items">Operations in a run.</param>
internal sealed record OpenCase(Action Run, Func<double[]> Result, IDisposable? Memory = null, int Items = 1) : IDisposable
{
    public void Dispose() => Memory?.Dispose();
}

/// <summary>The cases of a program, by name and variant.</summary>
internal sealed class Book
{
    private readonly Dictionary<(string Name, string Variant), Func<OpenCase>> _cases = [];

    /// <summary>The names and variants, in the order they were added.</summary>
    public IEnumerable<(string Name, string Variant)> Entries => _cases.Keys;

    /// <summary>Enters a case; a variant that begins with <c>=</c> is the contestant's whole name.</summary>
    public void Add(string name, Func<OpenCase> open, string variant = "") => _cases.Add((name, variant), open);

    /// <summary>Allocates and fills a case's operands; null when there is no such case.</summary>
    public OpenCase? Open(string name, string variant) => _cases.TryGetValue((name, variant), out Func<OpenCase>? open) ? open() : null;
}
