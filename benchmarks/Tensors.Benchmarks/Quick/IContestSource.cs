namespace Tensors.Benchmarks.Quick;

/// <summary>Holds the memory that some contests work on, and lists them.</summary>
public interface IContestSource : IDisposable
{
    /// <summary>The contests over this memory.</summary>
    IEnumerable<Contest> Contests { get; }
}
