namespace NPBench;

/// <summary>Writes every result whole, for a comparison elsewhere.</summary>
internal sealed class Dump(string folder, string program) : IResults
{
    /// <inheritdoc/>
    public void Add<G>(string name, in G tensor)
        where G : unmanaged, ITensor
        => NpyFile.Write(Path.Combine(folder, $"{program}.{name}.npy"), in tensor);
}
