namespace NPBench;

/// <summary>One of NPBench's programs. Its arrays are a struct of tensors, so all memory it has is one block whose size is a constant.</summary>
/// <typeparam name="TData">The arrays: inputs, results, and what NumPy would allocate on the way.</typeparam>
internal interface IProgram<TData>
    where TData : unmanaged
{
    /// <summary>The suite's initial values.</summary>
    static abstract void Initialize(ref TData d);

    /// <summary>The program.</summary>
    static abstract void Run(ref TData d);

    /// <summary>Names the arrays that are results.</summary>
    static abstract void Report(ref TData d, IResults results);
}

/// <summary>Takes the results of a program.</summary>
internal interface IResults
{
    /// <summary>One array.</summary>
    void Add<G>(string name, in G tensor)
        where G : unmanaged, ITensor;
}
